/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a figure of an answer is, for those who know no graph theory.
 *
 * @param name what it is called
 * @param means what it says, in one sentence
 */
@Serdeable
public record Meaning(String name, String means) {

  /** Meanings by the name of their figure, in order. */
  public static SortedMap<String, Meaning> of(Map<String, Meaning> byFigure) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(byFigure));
  }
}
