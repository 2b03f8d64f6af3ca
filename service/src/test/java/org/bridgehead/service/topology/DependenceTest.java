/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DependenceTest {
  @Test
  void aNetworkWhosePersonIsItsOnlyRoute() {
    var sketch = new Sketch();
    int network = sketch.learning();
    int inside = sketch.school();
    int member = sketch.school();
    int outside = sketch.school();
    int post = sketch.person();
    sketch.partner(inside, network);
    sketch.partner(member, network);
    sketch.tie(post, network, TieKind.BROKERS, "membership");
    sketch.serves(post, outside);

    assertThat(Dependence.find(RouteGraph.of(sketch.draw(), 0)))
        .containsExactly(new Dependence(network, post, true, true, true));
  }

  @Test
  void anOrganisationThatBrokersTooMakesNoOnlyBroker() {
    var sketch = new Sketch();
    int network = sketch.learning();
    int post = sketch.person();
    sketch.tie(post, network, TieKind.BROKERS, null);
    sketch.tie(sketch.agency(), network, TieKind.BROKERS, null);

    assertThat(Dependence.find(RouteGraph.of(sketch.draw(), 0)))
        .containsExactly(new Dependence(network, post, true, false, false));
  }

  @Test
  void nothingDependsWhereNothingIs() {
    var sketch = new Sketch();
    sketch.learning();
    assertThat(Dependence.find(RouteGraph.of(sketch.draw(), 0))).isEmpty();
    assertThat(Dependence.find(RouteGraph.of(Topology.builder().build(), 0))).isEmpty();
  }

  @Test
  void agreesWithTheDefinitionOnRandomCountries() {
    int routes = 0;
    int others = 0;
    for (long seed = 1; seed <= 300; seed++) {
      var topology = RandomCountry.of(seed, 4 + (int) (seed % 16));
      int asOf = (int) (seed * 37 % 100);
      var by = new ByDefinition(topology, asOf);
      var expected = new ArrayList<Dependence>();
      for (int network = 0; network < topology.nodes().count(); network++) {
        for (int post = 0; post < topology.nodes().count(); post++) {
          if (topology.nodes().kind(network) == NodeKind.NETWORK
              && topology.nodes().kind(post) == NodeKind.PERSON) {
            var one = dependence(by, network, post);
            if (one.onlyPerson() || one.onlyBroker() || one.onlyRoute()) {
              expected.add(one);
            }
            routes += one.onlyRoute() ? 1 : 0;
            others += one.onlyPerson() && !one.onlyBroker() ? 1 : 0;
          }
        }
      }
      assertThat(Dependence.find(RouteGraph.of(topology, asOf)))
          .as("seed %d", seed)
          .containsExactlyElementsOf(expected);
    }
    assertThat(routes).isGreaterThan(50);
    assertThat(others).isGreaterThan(50);
  }

  private static Dependence dependence(ByDefinition by, int network, int post) {
    var attached = List.of(TieKind.SERVES, TieKind.BROKERS, TieKind.FACILITATES);
    int[] people =
        by.ties()
            .filter(t -> by.route(t) && by.ties.to(t) == network)
            .filter(t -> attached.contains(by.ties.kind(t)))
            .map(by.ties::from)
            .filter(holder -> by.nodes.kind(holder) == NodeKind.PERSON)
            .distinct()
            .toArray();
    int[] brokers =
        by.ties()
            .filter(t -> by.route(t) && by.ties.to(t) == network)
            .filter(t -> by.ties.kind(t) == TieKind.BROKERS)
            .map(by.ties::from)
            .distinct()
            .toArray();
    return new Dependence(
        network,
        post,
        people.length == 1 && people[0] == post,
        brokers.length == 1 && brokers[0] == post,
        reachesOthers(by, network, -1) && !reachesOthers(by, network, post));
  }

  private static boolean reachesOthers(ByDefinition by, int network, int without) {
    return by.reached(network, _ -> false, without).stream()
        .filter(by::openSchool)
        .anyMatch(school -> by.ties().noneMatch(t -> isMembership(by, t, school, network)));
  }

  private static boolean isMembership(ByDefinition by, int tie, int school, int network) {
    return by.route(tie) && by.ties.from(tie) == school && by.ties.to(tie) == network;
  }
}
