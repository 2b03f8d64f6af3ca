/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.topology.GoBetweens.GoBetween;
import org.bridgehead.service.topology.SuggestionPart.Finding;
import org.bridgehead.service.topology.SuggestionPart.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How well a network fits a school: 100 Σ weight × value / Σ weight over the parts of {@link Kind},
 * each value 0 to 1. What is not known adds nothing. Values do not depend on how nodes are
 * numbered.
 */
final class SuggestionScore {
  private static final Kind[] KINDS = Kind.values();
  private static final double THINGS_OF_A_MIX = 3;

  private final Nodes nodes;
  private final SuggestionOptions options;
  private final AuthorityNearness nearness;

  SuggestionScore(Nodes nodes, SuggestionOptions options, AuthorityNearness nearness) {
    this.nodes = nodes;
    this.options = options;
    this.nearness = nearness;
  }

  double total(SchoolFacts school, Joinable network, @Nullable GoBetween between) {
    double sum = 0;
    for (var kind : KINDS) {
      sum += options.weights().of(kind) * value(kind, school, network, between);
    }
    return 100 * sum / options.weights().sum();
  }

  double value(Kind kind, SchoolFacts school, Joinable network, @Nullable GoBetween between) {
    return switch (kind) {
      case JOURNEY -> journey(school, network);
      case PHASE -> network.shareThatTeach(school.stages);
      case AUTHORITY -> value(relation(school, network));
      case ROOM -> Math.min(1, network.places() / (double) places());
      case MIX -> gains(school.school, school.authority, network).size() / THINGS_OF_A_MIX;
      case FOCUS -> shared(school, network).isEmpty() ? 0 : 1;
      case LINK -> between == null ? 0 : between.direct() ? 1 : options.throughMember();
      case ENQUIRIES -> nodes.enquiries(network.network()) == Enquiries.ACCEPTED ? 1 : 0;
    };
  }

  /** Up to the lower end of the band the value of room is 1. */
  private int places() {
    return Math.max(1, options.largest() - options.least());
  }

  private double journey(SchoolFacts school, Joinable network) {
    int tie = school.journey(network);
    if (tie >= 0) {
      return Math.max(0, 1 - school.minutes(tie) / options.farMinutes());
    }
    int nearest = nearest(school.school, network);
    return nearest < 0
        ? 0
        : Math.max(0, 1 - SchoolGrid.km(nodes, school.school, nearest) / options.farKm());
  }

  /** The nearest member, of several the one with the lowest key; -1 if no distance is known. */
  int nearest(int school, Joinable network) {
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int member : network.members()) {
      double km = SchoolGrid.km(nodes, school, member);
      if (km < least || km == least && nodes.key(member).compareTo(nodes.key(best)) < 0) {
        best = member;
        least = km;
      }
    }
    return best;
  }

  private double value(Finding relation) {
    return switch (relation) {
      case SAME -> 1;
      case BORDERING -> options.bordering();
      case SIMILAR -> options.similar();
      default -> 0;
    };
  }

  /** How the school's authority stands to that of the network's which is closest to it. */
  Finding relation(SchoolFacts school, Joinable network) {
    if (school.authority < 0 || network.authorities().isEmpty()) {
      return Finding.NOT_KNOWN;
    }
    int related = related(school, network);
    return related < 0 ? Finding.NO : nearness.of(school.authority, related);
  }

  /** The authority of the network's that is closest to the school's, -1 if none is. */
  int related(SchoolFacts school, Joinable network) {
    if (school.authority < 0 || network.authorities().get(school.authority)) {
      return school.authority;
    }
    int best = -1;
    double most = 0;
    for (int at = network.authorities().nextSetBit(0);
        at >= 0;
        at = network.authorities().nextSetBit(at + 1)) {
      double value = value(nearness.of(school.authority, at));
      if (value > most
          || value == most && best >= 0 && nodes.key(at).compareTo(nodes.key(best)) < 0) {
        best = at;
        most = value;
      }
    }
    return best;
  }

  /** What the school would be the first to bring. */
  List<String> gains(int school, int authority, Joinable network) {
    var gains = new ArrayList<String>(3);
    var phase = nodes.phase(school);
    var type = nodes.type(school);
    if (phase != null && !network.phases().contains(phase)) {
      gains.add(phase);
    }
    if (type != null && !network.types().contains(type)) {
      gains.add(type);
    }
    if (authority >= 0 && !network.authorities().get(authority)) {
      var name = nodes.name(authority);
      gains.add(name == null ? nodes.key(authority) : name);
    }
    return gains;
  }

  /** What both practised, in order. */
  static List<String> shared(SchoolFacts school, Joinable network) {
    return school.practices.isEmpty()
        ? List.of()
        : school.practices.stream().filter(network.practices()::contains).sorted().toList();
  }
}
