/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * A report as a list shows it.
 *
 * @param id its id
 * @param position by what reports are listed: when it was frozen, then its id
 * @param title what it is called
 * @param frozenOn the day on which it was frozen
 * @param frozenBy the label of the key that it was frozen with
 * @param asOf the day that it is about
 * @param revision the revision of the record that it is of
 */
@Serdeable
@MappedEntity("Report")
public record ReportLine(
    @Id String id,
    String position,
    String title,
    LocalDate frozenOn,
    String frozenBy,
    LocalDate asOf,
    long revision) {}
