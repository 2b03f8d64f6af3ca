/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.Change;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Supposition;
import org.jspecify.annotations.Nullable;

/** Reads what is supposed, applies it to a copy of the record, and tells it. */
final class Suppositions {

  /** How many changes may be supposed at once. */
  static final int MOST = 20;

  private final Question question;
  private final Supposition supposition;
  private final List<Change> changes = new ArrayList<>();
  private final List<SupposedChange> told = new ArrayList<>();

  private Suppositions(Question question) {
    this.question = question;
    supposition = new Supposition(question.topology(), question.day());
  }

  /** All that is supposed, applied; a problem that names the field if any of it makes no sense. */
  static Suppositions of(Question question, @Nullable List<WhatIf.Supposed> changes) {
    if (changes == null || changes.isEmpty()) {
      throw invalid("changes", "must hold at least one change", null);
    }
    if (changes.size() > MOST) {
      throw invalid("changes", "must hold at most " + MOST + " changes", null);
    }
    var suppositions = new Suppositions(question);
    for (int at = 0; at < changes.size(); at++) {
      suppositions.suppose("changes[" + at + "]", changes.get(at));
    }
    return suppositions;
  }

  /** The same question about the record as it would be. */
  Question after() {
    return question.supposing(supposition.topology());
  }

  /** What was supposed, in order. */
  List<Change> changes() {
    return List.copyOf(changes);
  }

  /** The same, told. */
  List<SupposedChange> told() {
    return List.copyOf(told);
  }

  private void suppose(String field, WhatIf.Supposed asked) {
    var given = given(field + ".change", asked.change());
    var kind = Codes.parse(ChangeKind.class, field + ".change", given);
    var change = change(kind, field + ".", asked);
    changes.add(change);
    told.add(told(kind, change));
    supposition
        .suppose(change)
        .ifPresent(
            refusal -> {
              throw invalid(field, words(refusal), given);
            });
  }

  private Change change(ChangeKind kind, String path, WhatIf.Supposed asked) {
    return switch (kind) {
      case CLOSE_SCHOOL -> new Change.CloseSchool(school(path, asked));
      case LOSE_POST ->
          new Change.LosePost(
              find(NodeKind.PERSON, path + "post", asked.post()),
              asked.of() == null ? -1 : question.find(path + "of", asked.of()));
      case JOIN_NETWORK -> new Change.JoinNetwork(school(path, asked), network(path, asked));
      case MERGE_NETWORKS ->
          new Change.MergeNetworks(
              network(path, asked), find(NodeKind.NETWORK, path + "into", asked.into()));
      case END_NETWORK -> new Change.EndNetwork(network(path, asked));
      case MEET -> new Change.Meet(place(path + "a", asked.a()), place(path + "b", asked.b()));
    };
  }

  private int school(String path, WhatIf.Supposed asked) {
    return find(NodeKind.SCHOOL, path + "school", asked.school());
  }

  private int network(String path, WhatIf.Supposed asked) {
    return find(NodeKind.NETWORK, path + "network", asked.network());
  }

  private int find(NodeKind kind, String field, @Nullable String key) {
    return question.find(kind, field, given(field, key));
  }

  private int place(String field, @Nullable String reference) {
    return question.find(field, given(field, reference));
  }

  private static String given(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw invalid(field, "must be given", null);
    }
    return value;
  }

  private SupposedChange told(ChangeKind kind, Change change) {
    return switch (change) {
      case Change.CloseSchool(int school) -> told(kind, "%s closes.", school);
      case Change.LosePost(int person, int organisation) ->
          organisation < 0
              ? told(kind, "Nobody holds the post any more: %s.", person)
              : told(kind, "Of %s, nobody holds the post at %s any more.", person, organisation);
      case Change.JoinNetwork(int school, int network) ->
          told(kind, "%s becomes a partner in %s.", school, network);
      case Change.MergeNetworks(int network, int into) ->
          told(kind, "%s is taken up by %s, with all that is tied to it.", network, into);
      case Change.EndNetwork(int network) -> told(kind, "%s ends.", network);
      case Change.Meet(int one, int other) ->
          told(kind, "%s and %s take part in an activity together.", one, other);
    };
  }

  private SupposedChange told(ChangeKind kind, String words, int... nodes) {
    var telling = question.telling();
    var names = IntStream.of(nodes).mapToObj(telling::name).toArray();
    var places = Arrays.stream(nodes).mapToObj(telling::place).toList();
    return new SupposedChange(Codes.of(kind), Telling.sentence(words.formatted(names)), places);
  }

  private String words(Change.Refusal refusal) {
    return switch (refusal) {
      case WRONG_KIND -> "names something that this cannot happen to";
      case NOT_OPEN ->
          "names something that is not open on %s, or that an earlier change has ended"
              .formatted(question.asOf());
      case ALREADY_MEMBER -> "names a school that is a member of the network already";
      case NO_SUCH_POST ->
          "names a post that is not held there on %s, or that an earlier change has ended"
              .formatted(question.asOf());
      case THE_SAME -> "must name two different ones";
      case DIFFERENT_SORTS ->
          "names a trust, federation or sponsor's group and a learning network, which do not merge";
    };
  }

  private static RuntimeException invalid(String field, String message, @Nullable String value) {
    return new Failure.InvalidFields(List.of(new FieldError(field, message, value))).exception();
  }
}
