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
 * A local authority with education duties; what no source states is null.
 *
 * @param code its three-digit code
 * @param name its name
 * @param gssCode its code in official statistics
 * @param region the region it lies in
 * @param type its type of authority
 * @param started the first day of its life; null as far back as anyone looks
 * @param ended the first day after it; null while it lives
 */
@Serdeable
@MappedEntity
public record Authority(
    @Id String code,
    @Nullable String name,
    @Nullable String gssCode,
    @Nullable String region,
    @Nullable String type,
    @Nullable @MappedProperty("start") LocalDate started,
    @Nullable @MappedProperty("end") LocalDate ended) {}
