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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A school as the newest source to describe it does; what no source states is null.
 *
 * @param urn its unique reference number
 * @param name its name
 * @param phase its phase of education
 * @param type its type of establishment
 * @param typeGroup the group of types
 * @param status its status in the register
 * @param stateFunded whether the state pays for it
 * @param region the region it lies in
 * @param town the town of its address
 * @param postcode the postcode of its address
 * @param lowAge the youngest age it takes, in years
 * @param highAge the oldest age it takes, in years
 * @param gender whom it takes
 * @param religiousCharacter its religious character
 * @param pupils how many pupils it has
 * @param easting metres east on the National Grid
 * @param northing metres north on the National Grid
 * @param opened the first day it was open; null as far back as anyone looks
 * @param closed the first day it was not; null while it is open
 * @param listedIn the sources that list it, by id
 */
@Serdeable
@MappedEntity
public record School(
    @Id String urn,
    @Nullable String name,
    @Nullable String phase,
    @Nullable String type,
    @Nullable String typeGroup,
    @Nullable String status,
    @Nullable Boolean stateFunded,
    @Nullable String region,
    @Nullable String town,
    @Nullable String postcode,
    @Nullable Integer lowAge,
    @Nullable Integer highAge,
    @Nullable String gender,
    @Nullable String religiousCharacter,
    @Nullable Integer pupils,
    @Nullable Integer easting,
    @Nullable Integer northing,
    @Nullable @MappedProperty("start") LocalDate opened,
    @Nullable @MappedProperty("end") LocalDate closed,
    List<String> listedIn) {

  /** Copies the sources. */
  public School {
    listedIn = List.copyOf(listedIn);
  }
}
