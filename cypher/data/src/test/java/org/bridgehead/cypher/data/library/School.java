/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

import io.micronaut.data.annotation.DateCreated;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A versioned entity with a property of every kind. */
@MappedEntity
public record School(
    @Id String urn,
    String name,
    @MappedProperty("phaseOfEducation") Phase phase,
    @Nullable String town,
    @Nullable LocalDate start,
    int pupils,
    List<String> listedIn,
    @Nullable @DateCreated Instant created,
    @Version long version) {

  /** A school with little but a key. */
  public static School of(String urn, String name, String town) {
    return new School(urn, name, Phase.PRIMARY, town, null, 0, List.of(), null, 0);
  }

  /** The same with another name. */
  public School named(String other) {
    return new School(urn, other, phase, town, start, pupils, listedIn, created, version);
  }

  /** Computed, and so not stored. */
  public boolean isLarge() {
    return pupils > 1000;
  }
}
