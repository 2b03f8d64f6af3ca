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
 * A body other than a school or an authority that works with schools; what no source states is
 * null.
 *
 * @param id its id
 * @param name its name
 * @param kind what it does, such as health
 * @param authorityCode the authority it belongs to
 * @param started the first day of its life; null as far back as anyone looks
 * @param ended the first day after it; null while it lives
 */
@Serdeable
@MappedEntity
public record Agency(
    @Id String id,
    @Nullable String name,
    @Nullable String kind,
    @Nullable String authorityCode,
    @Nullable @MappedProperty("start") LocalDate started,
    @Nullable @MappedProperty("end") LocalDate ended) {}
