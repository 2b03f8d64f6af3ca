/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.client.AsOf.NEWEST;
import static org.bridgehead.service.client.RouteChoice.SHORTEST;

import java.time.LocalDate;
import java.util.Objects;
import org.bridgehead.service.client.PathsClient;
import org.bridgehead.service.client.RouteChoice;
import org.bridgehead.service.client.RouteLimits;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class PathsTest {

  private static final LocalDate IN_2010 = LocalDate.of(2010, 1, 1);

  private final PathsClient paths;

  PathsTest(AskedService service) {
    this.paths = service.client(PathsClient.class);
  }

  private PathFound find(String from, String to) {
    return paths.find(from, to).figures();
  }

  private PathFound find(String from, String to, RouteLimits limits) {
    return paths.find(from, to, SHORTEST, limits, NEWEST).figures();
  }

  private Answer<PathFound, PathStep> find(String from, String to, RouteChoice choice) {
    return paths.find(from, to, choice, RouteLimits.NONE, NEWEST);
  }

  @Test
  void aRouteIsToldInWords() {
    var answer = paths.find("100001", "100005");
    assertThat(answer.figures().found()).isTrue();
    assertThat(answer.figures().steps()).isEqualTo(6);
    assertThat(answer.figures().equallyShort()).isEqualTo(1.0);
    assertThat(answer.figures().words())
        .isEqualTo(
            "Ash leads Ambermere Network; Cherry is a partner in Ambermere Network; one person"
                + " serves Cherry as governor; the same person serves Elm as head; Elm is a partner"
                + " in Cedar Trust; Fir is a partner in Cedar Trust.");
    var steps = answer.rows();
    assertThat(steps)
        .extracting(step -> step.from().key())
        .containsExactly("100001", "N-1", "100003", "P-1", "100004", "T-1");
    assertThat(steps)
        .extracting(step -> step.to().key())
        .containsExactly("N-1", "100003", "P-1", "100004", "T-1", "100005");
    assertThat(steps.get(2).to().kind()).isEqualTo("post");
    assertThat(steps.getFirst().why().ties().getFirst().role()).isEqualTo("lead");
  }

  @Test
  void endsMayBeOfAnyKind() {
    assertThat(find("network:N-1", "network:T-1").steps()).isEqualTo(4);
    assertThat(find("post:P-9", "agency:G-1").words())
        .isEqualTo("One person serves Diocese as officer.");
  }

  @Test
  void noRouteIsAnAnswer() {
    var answer = paths.find("100001", "100006");
    assertThat(answer.figures().found()).isFalse();
    assertThat(answer.figures().equallyShort()).isZero();
    assertThat(answer.figures().steps()).isNull();
    assertThat(answer.figures().words())
        .isEqualTo(
            "No route on record leads from Ash to Gorse; there may be ties that nobody has"
                + " recorded.");
    assertThat(answer.total()).isZero();
    assertThat(find("100001", "authority:804").found()).isFalse();
    assertThat(find("100008", "100001").words())
        .isEqualTo("Old was not open on 2024-01-31, as far as is on record.");
  }

  @Test
  void placesCanBeAvoided() {
    var without = find("100001", "100005", RouteLimits.avoiding("post:P-1", "100002"));
    assertThat(without.found()).isFalse();
    assertThat(without.avoided()).first().extracting(place -> place.key()).isEqualTo("P-1");
    assertThat(without.words()).contains("without what is avoided");
    assertThat(find("100001", "100005", RouteLimits.avoiding("100002")).found()).isTrue();
  }

  @Test
  void fromAPlaceToItself() {
    var itself = find("100001", "100001");
    assertThat(itself.found()).isTrue();
    assertThat(itself.steps()).isZero();
    assertThat(itself.words()).isEqualTo("Ash is both where the route begins and ends.");
  }

  @Test
  void routesAreToldBestFirstWithTheirStrength() {
    var answer = find("100001", "100005", RouteChoice.strongest(3));
    assertThat(answer.figures().routes()).hasSize(1);
    var route = answer.figures().routes().getFirst();
    assertThat(route.steps()).isEqualTo(6);
    assertThat(route.strength()).isEqualTo(0.0078125);
    assertThat(route.words()).isEqualTo(answer.figures().words()).startsWith("Ash leads");
    assertThat(answer.rows()).extracting(PathStep::route).containsOnly(1);
    assertThat(answer.rows()).extracting(PathStep::step).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(answer.rows().getFirst().usableFrom()).isNull();
    assertThat(answer.figures().instead()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"post", "serves", "network", "member-of"})
  void kindsCanBeLeftOut(String kind) {
    var without = find("100001", "100005", RouteLimits.leavingOut(kind));
    assertThat(without.found()).isFalse();
    assertThat(without.words()).contains("without what is avoided or left out");
  }

  @Test
  void kindsThatAreLeftOutMayBeAnEndOrNotNeeded() {
    var still = find("100001", "100005", RouteLimits.leavingOut("agency", "brokers"));
    assertThat(still.found()).isTrue();
    assertThat(find("100003", "post:P-1", RouteLimits.leavingOut("post")).steps()).isEqualTo(1);
  }

  @Test
  void whereThereIsNoneItSaysWhatCanBeDone() {
    var instead = Objects.requireNonNull(find("100001", "100006").instead());
    var nearest = instead.misses().getFirst();
    assertThat(nearest.kind()).isEqualTo("same-authority");
    assertThat(nearest.near().key()).isEqualTo("100004");
    assertThat(nearest.why().words())
        .isEqualTo(
            "Elm and Gorse are both in Cedar; were they joined by one tie, the route would take 5"
                + " steps.");
    assertThat(nearest.why().ties()).hasSize(2);
    assertThat(instead.misses().get(1).kind()).isEqualTo("bordering-authorities");
    assertThat(instead.misses().get(1).steps()).isEqualTo(1);
    assertThat(instead.introduction().words())
        .isEqualTo(
            "Were the governor of Cherry and head of Elm introduced to the head of Gorse, the"
                + " route would take 5 steps.");
    assertThat(instead.introduction().near().kind()).isEqualTo("post");
    assertThat(instead.introduction().near().name()).isNull();
  }

  @Test
  void withinAWindowEachStepIsUsableNoEarlierThanTheOneBefore() {
    var earliest = RouteChoice.earliest(IN_2010, LocalDate.of(2020, 1, 1));
    var answer = find("100004", "100005", earliest);
    assertThat(answer.figures().words())
        .isEqualTo(
            "From 2010-01-01, Elm is a partner in Cedar Trust; from 2018-01-01, Fir is a partner"
                + " in Cedar Trust.");
    assertThat(answer.figures().arrival()).isEqualTo("2018-01-01");
    assertThat(answer.figures().steps()).isEqualTo(2);
    assertThat(answer.rows())
        .extracting(PathStep::usableFrom)
        .containsExactly(IN_2010, LocalDate.of(2018, 1, 1));
    var early = RouteChoice.earliest(IN_2010, LocalDate.of(2017, 12, 31));
    assertThat(find("100004", "100005", early).figures().found()).isFalse();
    assertThat(find("100004", "100005", early).figures().words())
        .contains("between 2010-01-01 and 2017-12-31");
    assertThat(find("100004", "100004", RouteChoice.earliest(IN_2010, null)).figures().arrival())
        .isEqualTo(IN_2010);
  }

  @Test
  void noRouteLeadsFromAPlaceThatIsClosedToItself() {
    var closed = find("100008", "100008");
    assertThat(closed.found()).isFalse();
    assertThat(closed.equallyShort()).isZero();
    assertThat(closed.words()).isEqualTo("Old was not open on 2024-01-31, as far as is on record.");
    assertThat(closed.instead()).isNull();
  }
}
