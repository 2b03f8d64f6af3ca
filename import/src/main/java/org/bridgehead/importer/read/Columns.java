/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The columns of a file, by the names in its header, in whatever order they stand. */
final class Columns {

  private final Map<String, Integer> byName = new HashMap<>();

  /** Where the names asked for stand: the same few for every row. */
  private final Map<String, Integer> asked = new HashMap<>();

  private final List<String> names;

  Columns(List<String> header) {
    names = header.stream().map(String::strip).toList();
    for (int i = 0; i < names.size(); i++) {
      byName.putIfAbsent(folded(names.get(i)), i);
    }
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Where the column stands, from 0; -1 where the file lacks it. */
  int indexOf(String name) {
    Integer index = asked.get(name);
    if (index == null) {
      index = byName.getOrDefault(folded(name), -1);
      asked.put(name, index);
    }
    return index;
  }

  boolean hasAll(Set<String> wanted) {
    return wanted.stream().allMatch(name -> indexOf(name) >= 0);
  }

  /** The columns that are in the file and not among these, in order. */
  List<String> notAmong(Set<String> known) {
    Set<String> foldedKnown = new TreeSet<>();
    known.forEach(name -> foldedKnown.add(folded(name)));
    return names.stream()
        .filter(name -> !name.isEmpty() && !foldedKnown.contains(folded(name)))
        .toList();
  }

  /** The names in the header, in order. */
  List<String> names() {
    return names;
  }

  int count() {
    return names.size();
  }
}
