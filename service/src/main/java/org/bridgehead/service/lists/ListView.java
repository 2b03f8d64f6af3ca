/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A saved list.
 *
 * @param id its id, to be given as {@code list} of a scope
 * @param name what it is called
 * @param changedOn the day on which it was last changed
 * @param changedBy the label of the key that it was last changed with
 * @param version how often it was changed
 * @param schools its schools, in the order in which they were given
 */
@Serdeable
public record ListView(
    String id,
    String name,
    LocalDate changedOn,
    String changedBy,
    long version,
    List<ListedSchool> schools) {

  /** Copies the schools. */
  public ListView {
    schools = List.copyOf(schools);
  }
}
