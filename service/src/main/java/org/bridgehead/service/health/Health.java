/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A state of health.
 *
 * @param status "UP" or "DOWN"
 * @param revision the revision that questions are answered from; only where that was asked
 * @param reason why it is down; absent when it is up
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Health(String status, @Nullable Long revision, @Nullable String reason) {

  static Health up() {
    return new Health("UP", null, null);
  }

  static Health ready(long revision) {
    return new Health("UP", revision, null);
  }

  static Health down(String reason) {
    return new Health("DOWN", null, reason);
  }
}
