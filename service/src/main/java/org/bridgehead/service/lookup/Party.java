/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * One end of a tie.
 *
 * @param kind school, authority, network, agency or person
 * @param key its key within its kind
 * @param name its name; of a person, only for those who may see it
 */
@Serdeable
public record Party(String kind, String key, @Nullable String name) {

  /** The kind of people. */
  public static final String PERSON = "person";
}
