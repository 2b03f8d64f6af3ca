/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * An answer as it was when somebody froze it. It is a decision: no import, undo or change of the
 * record touches it.
 *
 * @param id its id, which tells nothing
 * @param position by what reports are listed: when it was frozen, then its id
 * @param title what it is called
 * @param frozenOn the day on which it was frozen
 * @param frozenBy the label of the key that it was frozen with
 * @param asOf the day that it is about
 * @param revision the revision of the record that it is of
 * @param content all of it, as JSON
 */
@MappedEntity("Report")
public record StoredReport(
    @Id String id,
    String position,
    String title,
    LocalDate frozenOn,
    String frozenBy,
    LocalDate asOf,
    long revision,
    String content) {}
