/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * The schools that pasted lines mean. A line is a URN, which the other columns of a table may
 * follow, or the whole name of a school, in any case and spacing; of several schools of a name it
 * means the one that is open, if only one is.
 */
final class PastedSchools {

  static final String FIELD = "schools";

  private static final int MOST = 5000;
  private static final int MOST_ERRORS = 100;
  private static final int MOST_CHOICES = 5;
  private static final Pattern URN = Pattern.compile("(\\d{4,8})(?:[\\s,;].*)?");

  private final Question question;
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final LinkedHashSet<String> urns = new LinkedHashSet<>();
  private final List<FieldError> errors = new ArrayList<>();

  private PastedSchools(Question question) {
    this.question = question;
  }

  /** What the lines mean on the day of a question; blank ones mean nothing. */
  static PastedSchools of(Question question, List<@Nullable String> lines) {
    var pasted = new PastedSchools(question);
    for (int at = 0; at < lines.size(); at++) {
      var line = lines.get(at);
      if (line != null && !line.isBlank()) {
        pasted.read(at + 1, line.strip());
      }
    }
    pasted.check();
    return pasted;
  }

  /** The URNs, each once, in the order of the lines. */
  List<String> urns() {
    return List.copyOf(urns);
  }

  /** What is wrong, line by line, the first of it if there is much. */
  List<FieldError> errors() {
    return errors.stream().limit(MOST_ERRORS).toList();
  }

  private void check() {
    if (urns.isEmpty() && errors.isEmpty()) {
      errors.add(new FieldError(FIELD, "must hold at least one school"));
    }
    if (urns.size() > MOST) {
      errors.add(new FieldError(FIELD, "must hold at most %d schools".formatted(MOST)));
    }
  }

  private void read(int number, String line) {
    var urn = URN.matcher(line);
    if (urn.matches()) {
      if (question.topology().nodes().find(NodeKind.SCHOOL, urn.group(1)) >= 0) {
        urns.add(urn.group(1));
      } else {
        wrong(number, "no school on record has the URN " + urn.group(1), line);
      }
      return;
    }
    var named = named(line);
    switch (named.size()) {
      case 0 -> wrong(number, "no school on record is called this", line);
      case 1 -> urns.add(question.topology().nodes().key(named.getFirst()));
      default -> wrong(number, "several schools are called this: " + choices(named), line);
    }
  }

  private void wrong(int number, String what, String line) {
    errors.add(new FieldError(FIELD, "line %d: %s".formatted(number, what), line));
  }

  private List<Integer> named(String line) {
    if (byName.isEmpty()) {
      readNames();
    }
    var named = byName.getOrDefault(plain(line), List.of());
    var open =
        named.stream()
            .filter(node -> question.topology().nodes().isAlive(node, question.day()))
            .toList();
    return open.isEmpty() ? named : open;
  }

  private void readNames() {
    var nodes = question.topology().nodes();
    for (int node = 0; node < nodes.count(); node++) {
      var name = nodes.kind(node) == NodeKind.SCHOOL ? nodes.name(node) : null;
      if (name != null) {
        byName.computeIfAbsent(plain(name), _ -> new ArrayList<>()).add(node);
      }
    }
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private String choices(List<Integer> named) {
    var first =
        named.stream()
            .limit(MOST_CHOICES)
            .map(node -> question.topology().nodes().key(node) + in(node))
            .collect(Collectors.joining(", "));
    return first + (named.size() > MOST_CHOICES ? " and more" : "") + "; give the URN";
  }

  private String in(int school) {
    int authority = question.topology().authorityOf(school, question.day());
    return authority < 0 ? "" : " in " + question.telling().name(authority);
  }
}
