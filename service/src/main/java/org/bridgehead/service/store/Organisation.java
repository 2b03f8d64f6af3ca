/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A school, authority, network or agency as a search finds it.
 *
 * @param key its key within its kind
 * @param kind school, authority, network or agency
 * @param name its name
 * @param place the town or region it lies in
 * @param started the first day of its life; null as far back as anyone looks
 * @param ended the first day after it; null while it lives
 */
@Serdeable
@MappedEntity
public record Organisation(
    @Id String key,
    String kind,
    @Nullable String name,
    @Nullable String place,
    @Nullable LocalDate started,
    @Nullable LocalDate ended) {}
