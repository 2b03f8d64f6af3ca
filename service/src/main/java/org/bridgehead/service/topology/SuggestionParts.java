/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.bridgehead.service.topology.GoBetweens.GoBetween;
import org.bridgehead.service.topology.SuggestionPart.Finding;
import org.bridgehead.service.topology.SuggestionPart.Kind;
import org.jspecify.annotations.Nullable;

/** Shows what the score of a school and a network is made of, with the ties that show it. */
final class SuggestionParts {
  private final Topology topology;
  private final CountedNetworks memberships;
  private final SchoolAuthorities authorities;
  private final AuthorityNearness nearness;
  private final SuggestionScore score;
  private final SuggestionOptions options;

  SuggestionParts(
      Topology topology,
      CountedNetworks memberships,
      SchoolAuthorities authorities,
      AuthorityNearness nearness,
      SuggestionScore score,
      SuggestionOptions options) {
    this.topology = topology;
    this.memberships = memberships;
    this.authorities = authorities;
    this.nearness = nearness;
    this.score = score;
    this.options = options;
  }

  /** The parts, in the order of their kinds. */
  List<SuggestionPart> of(SchoolFacts school, Joinable network, @Nullable GoBetween between) {
    return Arrays.stream(Kind.values())
        .map(
            kind ->
                part(school, network, between, kind, score.value(kind, school, network, between)))
        .toList();
  }

  Fit fit(SchoolFacts school, Joinable network, @Nullable GoBetween between) {
    var journey = journey(school, network, 0);
    return new Fit(
        network.network(),
        score.total(school, network, between),
        journey.finding(),
        journey.measure());
  }

  private SuggestionPart part(
      SchoolFacts school, Joinable network, @Nullable GoBetween between, Kind kind, double value) {
    return switch (kind) {
      case JOURNEY -> journey(school, network, value);
      case PHASE -> {
        boolean known = school.stages != 0 && network.knownStages() > 0;
        yield plain(kind, value, known ? yesOrNo(value) : Finding.NOT_KNOWN, 0);
      }
      case AUTHORITY -> authority(school, network, value);
      case ROOM ->
          new SuggestionPart(
              kind,
              options.weights().of(kind),
              value,
              Finding.YES,
              network.members().length,
              List.of(),
              -1,
              memberships(network.network(), _ -> true));
      case MIX -> words(kind, value, score.gains(school.school, school.authority, network));
      case FOCUS -> words(kind, value, SuggestionScore.shared(school, network));
      case LINK -> link(between, value);
      case ENQUIRIES -> plain(kind, value, value > 0 ? Finding.YES : Finding.NOT_KNOWN, 0);
    };
  }

  private SuggestionPart journey(SchoolFacts school, Joinable network, double value) {
    int tie = school.journey(network);
    if (tie >= 0) {
      int to = topology.ties().other(tie, school.school);
      return placed(Finding.MINUTES, value, school.minutes(tie), to, Indices.of(tie));
    }
    int nearest = score.nearest(school.school, network);
    if (nearest < 0) {
      return placed(Finding.NOT_KNOWN, value, 0, -1, Indices.NONE);
    }
    double km = SchoolGrid.km(topology.nodes(), school.school, nearest);
    var tie1 = memberships(network.network(), member -> member == nearest);
    return placed(Finding.KILOMETRES, value, km, nearest, tie1);
  }

  private SuggestionPart placed(
      Finding finding, double value, double measure, int node, Indices ties) {
    return new SuggestionPart(
        Kind.JOURNEY, options.weights().journey(), value, finding, measure, List.of(), node, ties);
  }

  private SuggestionPart authority(SchoolFacts school, Joinable network, double value) {
    var finding = score.relation(school, network);
    int related = finding == Finding.NOT_KNOWN ? -1 : score.related(school, network);
    var ties = new Indices.Growing();
    if (related >= 0) {
      if (finding != Finding.SAME) {
        ties.add(nearness.tie(school.authority, related));
      }
      memberships(network.network(), member -> isOf(member, related)).stream().forEach(ties::add);
    }
    return new SuggestionPart(
        Kind.AUTHORITY,
        options.weights().authority(),
        value,
        finding,
        0,
        List.of(),
        related,
        ties.freeze());
  }

  private boolean isOf(int member, int authority) {
    return member == authority
        || topology.nodes().kind(member) == NodeKind.SCHOOL && authorities.of(member) == authority;
  }

  private SuggestionPart link(@Nullable GoBetween between, double value) {
    return new SuggestionPart(
        Kind.LINK,
        options.weights().link(),
        value,
        between == null ? Finding.NO : between.direct() ? Finding.DIRECT : Finding.THROUGH_MEMBER,
        0,
        List.of(),
        between == null ? -1 : between.via(),
        between == null ? Indices.NONE : Indices.of(between.near(), between.far()));
  }

  private SuggestionPart words(Kind kind, double value, List<String> words) {
    return new SuggestionPart(
        kind, options.weights().of(kind), value, yesOrNo(value), 0, words, -1, Indices.NONE);
  }

  private SuggestionPart plain(Kind kind, double value, Finding finding, double measure) {
    return new SuggestionPart(
        kind, options.weights().of(kind), value, finding, measure, List.of(), -1, Indices.NONE);
  }

  private static Finding yesOrNo(double value) {
    return value > 0 ? Finding.YES : Finding.NO;
  }

  /** The network's ties to such leads and partners, and to authorities that it serves. */
  private Indices memberships(int network, IntPredicate member) {
    var found = new Indices.Growing();
    for (int at = topology.first(network); at < topology.first(network + 1); at++) {
      int tie = topology.tieAt(at);
      int other = topology.ties().other(tie, network);
      boolean served =
          topology.ties().kind(tie) == TieKind.MEMBER_OF
              && topology.nodes().kind(other) == NodeKind.AUTHORITY
              && topology.holds(tie, memberships.asOf());
      if ((served || memberships.isMembership(tie)) && member.test(other)) {
        found.add(tie);
      }
    }
    return found.freeze();
  }
}
