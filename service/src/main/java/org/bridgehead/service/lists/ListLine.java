/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.service.store.SchoolList;

/**
 * A saved list among others.
 *
 * @param id its id
 * @param name what it is called
 * @param schools how many schools it holds
 * @param changedOn the day on which it was last changed
 * @param changedBy the label of the key that it was last changed with
 */
@Serdeable
public record ListLine(String id, String name, int schools, LocalDate changedOn, String changedBy) {

  static ListLine of(SchoolList list) {
    return new ListLine(
        list.id(), list.name(), list.urns().size(), list.changedOn(), list.changedBy());
  }
}
