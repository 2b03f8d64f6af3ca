/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bridgehead.service.change.ChangeForm.Choice;
import org.bridgehead.service.change.ChangeForm.Field;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.search.Ends;
import org.bridgehead.service.store.Organisation;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Finds what a reader means by what they typed of a change. */
@Singleton
final class ChangeReader {

  private static final String POST = "post";
  private static final String OF = "of";

  private final Ends ends;

  ChangeReader(Ends ends) {
    this.ends = ends;
  }

  /** The form with what was found, what there is to choose from, and what is wrong. */
  ChangeForm read(Question question, ChangeKind kind, WhatIf.Supposed typed) {
    if (kind == ChangeKind.LOSE_POST && typed.given(OF).isEmpty() && isPost(question, typed)) {
      return new ChangeForm(kind, List.of(known(POST, "Post", typed.given(POST))));
    }
    var fields = new ArrayList<Field>();
    for (var asked : kind.fields()) {
      fields.add(read(question, asked, typed.given(asked.field())));
    }
    var first = fields.getFirst();
    if (kind == ChangeKind.LOSE_POST && first.error().isEmpty() && first.choices().isEmpty()) {
      fields.add(post(question, first, typed));
    }
    return new ChangeForm(kind, fields);
  }

  private static boolean isPost(Question question, WhatIf.Supposed typed) {
    return question.topology().nodes().find(NodeKind.PERSON, typed.given(POST)) >= 0;
  }

  private static Field known(String name, String label, String value) {
    return new Field(name, label, value, "", List.of());
  }

  private Field read(Question question, ChangeKind.Asked asked, String typed) {
    if (typed.isEmpty()) {
      return wrong(asked, typed, "Enter " + what(asked) + ": a number or a name");
    }
    var key = key(question, asked, typed);
    if (!key.isEmpty()) {
      return known(asked.field(), asked.label(), key);
    }
    var kind = asked.kind() == null ? null : Place.word(asked.kind());
    var found = Ends.isReference(typed) ? List.<Choice>of() : named(question, typed, kind);
    return switch (found.size()) {
      case 0 -> wrong(asked, typed, "Nothing like “%s” is on record".formatted(typed));
      case 1 -> known(asked.field(), asked.label(), found.getFirst().value());
      default -> new Field(asked.field(), asked.label(), typed, "", found);
    };
  }

  private static String what(ChangeKind.Asked asked) {
    return asked.kind() == null
        ? "a school, network, agency or authority"
        : "a " + Place.word(asked.kind());
  }

  private static Field wrong(ChangeKind.Asked asked, String typed, String error) {
    return new Field(asked.field(), asked.label(), typed, error, List.of());
  }

  /** The key, or where any place is asked for kind and key; empty for what is on no record. */
  private static String key(Question question, ChangeKind.Asked asked, String typed) {
    var nodes = question.topology().nodes();
    var kind = asked.kind();
    if (kind != null) {
      var mark = Place.word(kind) + ":";
      var key = typed.startsWith(mark) ? typed.substring(mark.length()) : typed;
      return nodes.find(kind, key) >= 0 ? key : "";
    }
    int end = typed.indexOf(':');
    var word = end < 0 ? "school" : typed.substring(0, end);
    boolean known =
        Ends.isReference(typed)
            && nodes.find(Question.kind(asked.field(), word), typed.substring(end + 1)) >= 0;
    return known ? word + ":" + typed.substring(end + 1) : "";
  }

  /** What a name may mean; nothing that is not there on the day could be changed. */
  private List<Choice> named(Question question, String typed, @Nullable String kind) {
    return ends.named(typed, kind).stream()
        .filter(found -> isThere(question, found))
        .map(
            found ->
                new Choice(
                    kind == null ? Ends.reference(found) : found.key(),
                    "%s, %s %s%s"
                        .formatted(
                            found.name() == null ? "no name" : found.name(),
                            found.kind(),
                            found.key(),
                            found.place() == null ? "" : ", " + found.place())))
        .toList();
  }

  private static boolean isThere(Question question, Organisation found) {
    var nodes = question.topology().nodes();
    int node = nodes.find(Question.kind("kind", found.kind()), found.key());
    return node >= 0 && nodes.isAlive(node, question.day());
  }

  /** Which of the posts that are held at a place on the day; nobody is named. */
  private static Field post(Question question, Field of, WhatIf.Supposed typed) {
    int place = question.find(OF, of.value());
    var topology = question.topology();
    var telling = question.telling();
    var posts =
        IntStream.range(topology.first(place), topology.first(place + 1))
            .map(topology::tieAt)
            .filter(tie -> topology.ties().kind(tie).attachesPerson())
            .filter(tie -> topology.ties().to(tie) == place && topology.holds(tie, question.day()))
            .map(tie -> topology.ties().from(tie))
            .filter(node -> topology.nodes().kind(node) == NodeKind.PERSON)
            .distinct()
            .mapToObj(node -> new Choice(topology.nodes().key(node), telling.name(node)))
            .toList();
    var given = typed.given(POST);
    if (posts.stream().anyMatch(each -> each.value().equals(given))) {
      return known(POST, "Post", given);
    }
    var none = posts.isEmpty() ? "No post is on record there on that day" : "";
    return new Field(POST, "Post", given, none, posts);
  }
}
