/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of people on record who may be one. That they are is for a human to say.
 *
 * @param authority in which at least one of each pair is, the other there or in a bordering one
 * @param total how many pairs there are on all pages
 * @param rows those with least against them first
 * @param next what the next page comes after; null if this is the last
 */
@Serdeable
public record Possible(String authority, int total, List<Pair> rows, @Nullable String next) {

  /** Copies the rows. */
  public Possible {
    rows = List.copyOf(rows);
  }

  /**
   * Two people.
   *
   * @param of the one, whose id is the lower
   * @param and the other
   * @param speaksFor what speaks for it that they are one, in words
   * @param against what speaks against it, in words
   */
  @Serdeable
  public record Pair(Who of, Who and, List<String> speaksFor, List<String> against) {

    /** What a page that follows this pair comes after. */
    String cursor() {
      return of.id() + " " + and.id();
    }
  }

  /**
   * One person.
   *
   * @param id the id, as posts show it
   * @param name as it stands on record
   * @param posts each in words, with its days
   */
  @Serdeable
  public record Who(String id, String name, List<String> posts) {}
}
