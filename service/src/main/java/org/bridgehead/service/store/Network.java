/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A network; what no source states is null.
 *
 * @param id its id; that of a legal group is made from the register's number
 * @param name its name
 * @param category legal, or learning: joined to learn together
 * @param kind what kind of network it is, such as trust
 * @param groupType the register's type of a legal group
 * @param companiesHouseNumber the number of a legal group's company
 * @param purpose what it is for
 * @param programme the programme that started it
 * @param cohort which intake of the programme
 * @param phase planning, early, sustained or ended, as its own record has it
 * @param structure imposed or self-organising
 * @param leadership strong or facilitative
 * @param approach consulting, directing, enquiring, replicating, responding or landscaping
 * @param acceptsEnquiries whether it may be asked about joining
 * @param started the first day of its life; null as far back as anyone looks
 * @param ended the first day after it; null while it lives
 */
@Serdeable
@MappedEntity
public record Network(
    @Id String id,
    @Nullable String name,
    @Nullable String category,
    @Nullable String kind,
    @Nullable String groupType,
    @Nullable String companiesHouseNumber,
    @Nullable String purpose,
    @Nullable String programme,
    @Nullable String cohort,
    @Nullable String phase,
    @Nullable String structure,
    @Nullable String leadership,
    @Nullable String approach,
    @Nullable String acceptsEnquiries,
    @Nullable @MappedProperty("start") LocalDate started,
    @Nullable @MappedProperty("end") LocalDate ended) {}
