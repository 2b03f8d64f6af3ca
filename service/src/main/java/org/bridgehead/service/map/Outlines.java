/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.outline.Outline;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.NodeKind;

/**
 * The outlines on record.
 *
 * @param rings by authority; each ring as easting and northing in turn, in metres
 */
record Outlines(Map<Integer, List<double[]>> rings) {

  /** Those of a question's snapshot, put on the grid once. */
  static Outlines of(Question question) {
    return question.onDay(Outlines.class, "", () -> read(question));
  }

  private static Outlines read(Question question) {
    var nodes = question.topology().nodes();
    var rings = new HashMap<Integer, List<double[]>>();
    question
        .snapshot()
        .outlines()
        .forEach(
            (code, outline) -> {
              int authority = nodes.find(NodeKind.AUTHORITY, code);
              if (authority >= 0 && nodes.isAlive(authority, question.day())) {
                rings.put(authority, Outline.onGrid(outline));
              }
            });
    return new Outlines(rings);
  }

  /** The rings of an authority; none where it has no outline. */
  List<double[]> ringsOf(int authority) {
    return rings.getOrDefault(authority, List.of());
  }

  /** Those of these authorities that have an outline. */
  List<Integer> among(Collection<Integer> authorities) {
    return authorities.stream().filter(rings::containsKey).distinct().sorted().toList();
  }
}
