/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.time.LocalDate;
import java.util.List;

/**
 * What a tie rests on. Many ties rest on the same evidence, so it is kept once.
 *
 * @param sources the ids of the sources that claim the tie, oldest first, such as {@code
 *     register@2023-01-19}
 * @param lastConfirmed the newest day on which a source showed it
 * @param contradicted whether the sources disagree
 * @param claims what each source states, {@code source|start|end|note}, where they disagree; else
 *     empty, as the tie itself says it all
 */
public record Evidence(
    List<String> sources, LocalDate lastConfirmed, boolean contradicted, List<String> claims) {

  public Evidence {
    sources = List.copyOf(sources);
    claims = List.copyOf(claims);
  }
}
