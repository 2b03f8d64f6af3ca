/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.EndBasis;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Ties;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/** Shows the places and ties of a question's day, in words and as records. */
public final class Telling {

  private static final int MOST_TIES = 25;
  private static final int MOST_NAMES = 3;

  private final Question question;
  private final Topology topology;
  private final Nodes nodes;
  private final Ties ties;

  Telling(Question question) {
    this.question = question;
    topology = question.topology();
    nodes = topology.nodes();
    ties = topology.ties();
  }

  /** The node as answers show it. */
  public Place place(int node) {
    boolean post = nodes.kind(node) == NodeKind.PERSON;
    return new Place(
        Place.word(nodes.kind(node)), nodes.key(node), nodes.name(node), post ? roles(node) : null);
  }

  /** The node as answers show it; null for -1. */
  public @Nullable Place placeIfAny(int node) {
    return node < 0 ? null : place(node);
  }

  /** The node in words; a post by its roles and the places where they are held. */
  public String name(int node) {
    if (nodes.kind(node) == NodeKind.PERSON) {
      return post(node);
    }
    var name = nodes.name(node);
    return name == null ? Place.word(nodes.kind(node)) + " " + nodes.key(node) : name;
  }

  private String post(int person) {
    var held = posts(person);
    if (held.isEmpty()) {
      return "a post without a role on record on the day";
    }
    var words = held.stream().limit(MOST_NAMES).map(this::heldPost).toList();
    return "the " + String.join(" and ", words) + more(held.size() - words.size());
  }

  private String heldPost(int tie) {
    return role(tie) + " of " + name(ties.to(tie));
  }

  /** The role in a tie, in words that begin no sentence. */
  public String role(int tie) {
    var role = ties.role(tie);
    var lower = role == null ? "" : role.toLowerCase(Locale.ROOT);
    return switch (ties.kind(tie)) {
      case BROKERS -> lower.isEmpty() ? "broker" : "broker (" + lower + ")";
      case FACILITATES -> "facilitator";
      default -> lower.isEmpty() ? "post" : lower;
    };
  }

  private @Nullable String roles(int person) {
    var roles =
        posts(person).stream().map(this::role).collect(Collectors.toCollection(TreeSet::new));
    return roles.isEmpty() ? null : String.join(", ", roles);
  }

  private List<Integer> posts(int person) {
    var held = new ArrayList<Integer>();
    for (int at = topology.first(person); at < topology.first(person + 1); at++) {
      int tie = topology.tieAt(at);
      if (ties.kind(tie).attachesPerson()
          && ties.from(tie) == person
          && topology.holds(tie, question.day())) {
        held.add(tie);
      }
    }
    return held;
  }

  /** The names of some nodes, the first of them if there are many. */
  public String names(IntStream some) {
    var all = some.distinct().toArray();
    return IntStream.of(all)
            .limit(MOST_NAMES)
            .mapToObj(this::name)
            .collect(Collectors.joining(", "))
        + more(all.length - MOST_NAMES);
  }

  private static String more(int count) {
    return count <= 0 ? "" : " and " + count + " more";
  }

  /** The pair as answers show it. */
  public PlacePair pair(int a, int b) {
    return new PlacePair(place(a), place(b));
  }

  /** What something rests on: these words and these ties. */
  public Why why(String words, IntStream some) {
    var all = some.distinct().toArray();
    return new Why(words, ties(IntStream.of(all)), Math.max(0, all.length - MOST_TIES));
  }

  private List<ShownTie> ties(IntStream some) {
    return some.limit(MOST_TIES).mapToObj(this::tie).toList();
  }

  /** The tie as answers show it. */
  public ShownTie tie(int tie) {
    var evidence = question.snapshot().findEvidence(tie);
    return new ShownTie(
        ties.kind(tie).name(),
        ties.role(tie),
        place(ties.from(tie)),
        place(ties.to(tie)),
        day(ties.start(tie), Days.NO_START),
        ties.isStartKnown(tie),
        day(ties.end(tie), Days.NO_END),
        words(ties.endBasis(tie)),
        evidence.map(each -> each.sources()).orElse(List.of()),
        evidence.map(each -> each.lastConfirmed()).orElse(null),
        evidence.map(each -> each.contradicted()).orElse(false),
        evidence.map(each -> each.claims()).orElse(List.of()).stream()
            .map(StatedClaim::of)
            .toList());
  }

  private static @Nullable LocalDate day(int day, int unknown) {
    return day == unknown ? null : LocalDate.ofEpochDay(day);
  }

  private static @Nullable String words(EndBasis basis) {
    return switch (basis) {
      case OPEN -> null;
      case STATED -> "stated";
      case REPLACED -> "replaced";
      case ABSENT -> "ended no later than";
    };
  }

  /** Says that a node was not there on the day. */
  public String notAlive(int node) {
    return "%s was not open on %s, as far as is on record."
        .formatted(sentence(name(node)), question.asOf());
  }

  /** The words as the beginning of a sentence. */
  public static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The number with its noun, such as "1 school" and "2 schools". */
  public static String count(long number, String noun) {
    return number + " " + (number == 1 ? noun : noun + "s");
  }
}
