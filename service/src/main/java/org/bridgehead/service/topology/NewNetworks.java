/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.service.topology.NewNetwork.Founder;
import org.bridgehead.service.topology.SuggestionPart.Finding;

/**
 * Finds schools in no learning network with which one of them could form a new one: near enough, or
 * with a time of travel on record, or, where the school's place is not known, of the same
 * authority. No two of those listed are to avoid one another. Schools outside the standard scope
 * are listed only for one that is outside it too.
 */
final class NewNetworks {
  private final Topology topology;
  private final int asOf;
  private final SchoolAuthorities authorities;
  private final AuthorityNearness nearness;
  private final Scope standard;
  private final BitSet unlinked = new BitSet();
  private final SchoolGrid grid;
  private final SuggestionOptions options;

  NewNetworks(
      Topology topology,
      int asOf,
      SchoolAuthorities authorities,
      AuthorityNearness nearness,
      Scope standard,
      int[] unlinked,
      SuggestionOptions options) {
    this.topology = topology;
    this.asOf = asOf;
    this.authorities = authorities;
    this.nearness = nearness;
    this.standard = standard;
    this.options = options;
    Arrays.stream(unlinked).forEach(this.unlinked::set);
    grid = new SchoolGrid(topology.nodes(), Arrays.stream(unlinked));
  }

  NewNetwork around(SchoolFacts facts) {
    var agreeing = agreeing(inReach(facts));
    return new NewNetwork(
        agreeing.subList(0, Math.min(options.newMost(), agreeing.size())),
        agreeing.size(),
        agreeing.size() + 1 >= options.least());
  }

  /** All that the school is not to avoid, best first; none for a school that is networked. */
  List<Founder> inReach(SchoolFacts facts) {
    if (!unlinked.get(facts.school)) {
      return List.of();
    }
    return reached(facts).stream()
        .filter(other -> !facts.avoided.contains(other) && mayMeet(facts.school, other))
        .mapToObj(other -> founder(facts, other))
        .sorted(
            Comparator.comparingDouble((Founder each) -> -each.score())
                .thenComparing(each -> topology.nodes().key(each.school())))
        .toList();
  }

  private boolean mayMeet(int school, int other) {
    return standard.contains(other) || !standard.contains(school);
  }

  private BitSet reached(SchoolFacts facts) {
    var found = new BitSet();
    grid.forEachNear(facts.school, options.newKm(), found::set);
    facts.journeys.forEach(
        (to, tie) -> {
          if (facts.minutes(tie) <= options.farMinutes()) {
            found.set(to);
          } else {
            found.clear(to);
          }
        });
    if (Double.isNaN(topology.nodes().easting(facts.school)) && facts.authority >= 0) {
      unlinked.stream()
          .filter(other -> authorities.of(other) == facts.authority)
          .forEach(found::set);
    }
    found.and(unlinked);
    found.clear(facts.school);
    return found;
  }

  private Founder founder(SchoolFacts facts, int other) {
    int tie = facts.journeys.getOrDefault(other, -1);
    var relation = relation(facts.authority, authorities.of(other));
    var ties = new Indices.Growing();
    if (relation == Finding.BORDERING || relation == Finding.SIMILAR) {
      ties.add(nearness.tie(facts.authority, authorities.of(other)));
    }
    if (tie >= 0) {
      ties.add(tie);
      double minutes = facts.minutes(tie);
      return founder(
          facts, other, Finding.MINUTES, minutes, options.farMinutes(), relation, ties.freeze());
    }
    double km = SchoolGrid.km(topology.nodes(), facts.school, other);
    return Double.isNaN(km)
        ? founder(facts, other, Finding.NOT_KNOWN, 0, 0, relation, ties.freeze())
        : founder(facts, other, Finding.KILOMETRES, km, options.newKm(), relation, ties.freeze());
  }

  /** The value of a journey falls from 1 at its start to 0 at that far. */
  private Founder founder(
      SchoolFacts facts,
      int other,
      Finding journey,
      double measure,
      double far,
      Finding relation,
      Indices ties) {
    double near = far > 0 ? Math.max(0, 1 - measure / far) : 0;
    boolean same = (Stages.of(topology.nodes().phase(other)) & facts.stages) != 0;
    return new Founder(other, score(near, same, relation), journey, measure, same, relation, ties);
  }

  private Finding relation(int authority, int other) {
    return authority < 0 || other < 0 ? Finding.NOT_KNOWN : nearness.of(authority, other);
  }

  private double score(double near, boolean sameAges, Finding relation) {
    var weights = options.weights();
    double sum = weights.journey() + weights.phase() + weights.authority();
    double related =
        switch (relation) {
          case SAME -> 1;
          case BORDERING -> options.bordering();
          case SIMILAR -> options.similar();
          default -> 0;
        };
    double points =
        weights.journey() * near
            + weights.phase() * (sameAges ? 1 : 0)
            + weights.authority() * related;
    return sum > 0 ? 100 * points / sum : 0;
  }

  /** Those, best first, of whom none is to avoid one before it; no more than the band holds. */
  private List<Founder> agreeing(List<Founder> best) {
    var agreeing = new ArrayList<Founder>();
    var refused = new HashSet<Integer>();
    for (var each : best) {
      if (agreeing.size() + 1 < options.largest() && !refused.contains(each.school())) {
        agreeing.add(each);
        refused.addAll(avoided(each.school()));
      }
    }
    return agreeing;
  }

  private Set<Integer> avoided(int school) {
    return new SchoolFacts(topology, asOf, school, authorities.of(school)).avoided;
  }
}
