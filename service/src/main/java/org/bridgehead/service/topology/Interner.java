/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps one instance of each of a small vocabulary's words. */
final class Interner {
  private final Map<String, String> words = new HashMap<>();

  @Nullable String intern(@Nullable String word) {
    if (word == null) {
      return null;
    }
    var known = words.putIfAbsent(word, word);
    return known == null ? word : known;
  }
}
