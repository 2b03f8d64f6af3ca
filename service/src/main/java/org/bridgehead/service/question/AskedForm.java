/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms that pages are asked with, as far as what is typed into them can be wrong. */
public enum AskedForm {
  ISOLATION(
      "/isolation",
      "Schools with no network on record",
      List.of("asOf", "authority", "region", "rung", "flag", "phase")),
  PLAN(
      "/isolation/plan",
      "How every unlinked school could be included",
      List.of("asOf", "authority", "region", "ownGroup")),
  BRIDGING(
      "/bridging",
      "What joins groups that would otherwise be apart",
      List.of("asOf", "authority", "region", "kind")),
  LINKS("/links", "Links between authorities", List.of("asOf", "authority", "region", "kind")),
  GAPS(
      "/links/gaps",
      "Neighbours with no link on record",
      List.of("asOf", "authority", "region", "kind")),
  EVIDENCE("/links/[^/]+/[^/]+", "What links two authorities", List.of("asOf", "kind")),
  BRIDGE(
      "/bridging/[^/]+/[^/]+",
      "What goes through a post or organisation",
      List.of("asOf", "authority", "region", "by")),
  PATHS(
      "/paths",
      "Routes by which practice can travel",
      List.of("from", "to", "asOf", "by", "count", "avoid", "start", "until")),
  REACH(
      "/reach",
      "How far practice can travel",
      List.of("from", "asOf", "steps", "kind", "avoid", "start", "until")),
  CHANGES(
      "/changes", "What changed between two days", List.of("from", "to", "authority", "region")),
  WHAT_IF("/what-if(/[^/]+(/answer)?)?", "What if …", List.of("asOf", "authority", "region")),
  AROUND("/around/[^/]+/[^/]+", "The network around a place", List.of("asOf", "steps", "most"));

  private final String path;
  private final String title;
  private final List<String> fields;

  AskedForm(String path, String title, List<String> fields) {
    this.path = path;
    this.title = title;
    this.fields = fields;
  }

  /** The form of the page at a path; empty if it has none. */
  static Optional<AskedForm> find(String path) {
    return Arrays.stream(values()).filter(form -> path.matches(form.path)).findFirst();
  }

  /** What its page is about. */
  String title() {
    return title;
  }

  /** Whether it has a field for a parameter. */
  boolean has(String field) {
    return fields.contains(field);
  }
}
