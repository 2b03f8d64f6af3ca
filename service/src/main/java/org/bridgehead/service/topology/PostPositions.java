/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;

/**
 * The positions of people by two-mode brokerage (Jasny and Lubell 2015): a person stands between
 * each two organisations (schools, authorities, agencies, networks) that they serve, broker or
 * facilitate and that nothing joins without them. Two organisations are joined by a learning
 * network that counts, another person or an activity that they share, or by a tie of their own
 * along which practice can travel, membership of a legal network excepted. Each two count in both
 * directions; the person's own group is that of the organisation of their main post.
 *
 * <p>There is no expected value or z-score as for one mode ({@link BrokerageNull}): the null there
 * takes each arc as independent of all others, while here one network joins all its members at
 * once, so that the pairs of a person's organisations are not; and a null that holds the density of
 * posts alone would find that whoever has two posts stands out for having two. One that fits would
 * have to be simulated.
 *
 * <p>Time O(ties + Σ over people of the square of their organisations × what these are attached
 * to), space O(ties).
 */
public final class PostPositions {
  private final Topology topology;
  private final int asOf;
  private final Affiliations affiliations;

  private PostPositions(Topology topology, int asOf) {
    this.topology = topology;
    this.asOf = asOf;
    var nodes = topology.nodes();
    affiliations =
        new Affiliations(
            topology, asOf, nodes.count(), node -> isOrganisation(nodes.kind(node)) ? node : -1);
  }

  private static boolean isOrganisation(NodeKind kind) {
    return kind.isOrganisation() || kind == NodeKind.NETWORK;
  }

  /**
   * Where one person stands.
   *
   * @param person the person
   * @param mainPost the tie of the main post: the post with the earliest stated start, else the
   *     lowest; where there is no post the same of all ties
   * @param group the group of the organisation of the main post, -1 if it is in none
   * @param ties the ties by which the person serves, brokers or facilitates, lowest first
   * @param counts the positions
   */
  public record Position(
      int person, int mainPost, int group, Indices ties, BrokerageCounts counts) {}

  /** The positions of all people with at least two organisations on the day, lowest node first. */
  public static List<Position> compute(Topology topology, int asOf, Grouping.Groups groups) {
    var positions = new PostPositions(topology, asOf);
    var found = new ArrayList<Position>();
    for (int node = 0; node < topology.nodes().count(); node++) {
      if (topology.nodes().kind(node) == NodeKind.PERSON) {
        var organisations = positions.affiliations.actors(node);
        if (organisations.length > 1) {
          found.add(positions.position(node, organisations, groups));
        }
      }
    }
    return List.copyOf(found);
  }

  private Position position(int person, int[] organisations, Grouping.Groups groups) {
    var ties = attachments(person);
    int mainPost = mainPost(ties);
    int own = groups.of(topology.ties().to(mainPost));
    var counts = new BrokerageCounts.Growing();
    for (int one : organisations) {
      for (int other : organisations) {
        if (one < other && !areJoined(one, other, person)) {
          counts.add(groups.of(one), own, groups.of(other));
          counts.add(groups.of(other), own, groups.of(one));
        }
      }
    }
    return new Position(person, mainPost, own, ties, counts.freeze());
  }

  private Indices attachments(int person) {
    var found = new Indices.Growing();
    for (int at = topology.first(person); at < topology.first(person + 1); at++) {
      int tie = topology.tieAt(at);
      if (topology.ties().kind(tie).attachesPerson()
          && topology.ties().from(tie) == person
          && topology.holds(tie, asOf)) {
        found.add(tie);
      }
    }
    return found.freeze();
  }

  private int mainPost(Indices attachments) {
    int best = -1;
    for (int at = 0; at < attachments.size(); at++) {
      int tie = attachments.get(at);
      if (best < 0 || comesBefore(tie, best)) {
        best = tie;
      }
    }
    return best;
  }

  /** Whether a later tie outranks the best so far: a post before others, then by stated start. */
  private boolean comesBefore(int tie, int best) {
    var ties = topology.ties();
    boolean post = ties.kind(tie) == TieKind.SERVES;
    if (post != (ties.kind(best) == TieKind.SERVES)) {
      return post;
    }
    return ties.isStartKnown(tie)
        && (!ties.isStartKnown(best) || ties.start(tie) < ties.start(best));
  }

  private boolean areJoined(int one, int other, int person) {
    var shared = affiliations.shared(one, other);
    return shared.stream().anyMatch(thing -> thing != person) || haveTie(one, other);
  }

  private boolean haveTie(int one, int other) {
    for (int at = topology.first(one); at < topology.first(one + 1); at++) {
      int tie = topology.tieAt(at);
      if (topology.ties().other(tie, one) == other
          && topology.isRoute(tie, asOf)
          && !isLegal(tie)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLegal(int tie) {
    return topology.ties().kind(tie) == TieKind.MEMBER_OF
        && topology.nodes().isLegalNetwork(topology.ties().to(tie));
  }
}
