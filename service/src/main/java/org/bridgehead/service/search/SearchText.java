/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.search;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridgehead.service.lookup.Lookups;

/**
 * What someone looks for, as words; signs between them mean nothing, so that nothing written here
 * is an operator of the index.
 *
 * @param words in lower case, in the order written; empty where there is none
 */
record SearchText(List<String> words) {

  private static final int LONGEST = 200;

  /** Letters, marks and digits, with apostrophes inside: as the index cuts names into words. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:'[\\p{L}\\p{M}\\p{N}]+)*");

  SearchText {
    words = List.copyOf(words);
  }

  static SearchText of(String text) {
    if (text.length() > LONGEST) {
      throw Lookups.invalid("q", "must be at most " + LONGEST + " characters", text);
    }
    String plain = text.replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    return new SearchText(WORD.matcher(plain).results().map(MatchResult::group).toList());
  }

  /** In the language of the index: every word must be there, at least as the start of one. */
  String query() {
    return words.stream()
        .map(word -> "+(" + word + " " + word + "*)")
        .collect(Collectors.joining(" "));
  }
}
