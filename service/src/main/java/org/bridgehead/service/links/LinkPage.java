/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words of the pages of links. */
public final class LinkPage {

  /** The kinds of thing that can link two authorities, by code. */
  public static final List<String> KINDS =
      List.of(
          "learning-network",
          "post",
          "activity",
          "trust",
          "federation",
          "sponsor",
          "other-legal",
          "agency");

  private LinkPage() {}

  /** How many of each kind, in words. */
  public static String byKind(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(kind -> kind.getKey().replace('-', ' ') + " " + kind.getValue())
        .collect(Collectors.joining(", "));
  }
}
