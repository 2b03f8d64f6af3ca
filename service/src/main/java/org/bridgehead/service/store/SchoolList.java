/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.List;

/**
 * A saved list of schools, to ask questions about. It is no part of the record: no import or undo
 * touches it, and changing it is no revision.
 *
 * @param id its id, which tells nothing
 * @param name what it is called, never a person's name
 * @param urns the URNs of its schools, in the order in which they were given; at least one
 * @param changedOn the day on which it was last changed
 * @param changedBy the label of the key that it was last changed with
 * @param version how often it was changed
 */
@MappedEntity
public record SchoolList(
    @Id String id,
    String name,
    List<String> urns,
    LocalDate changedOn,
    String changedBy,
    @Version long version) {

  /** Copies the URNs. */
  public SchoolList {
    urns = List.copyOf(urns);
  }
}
