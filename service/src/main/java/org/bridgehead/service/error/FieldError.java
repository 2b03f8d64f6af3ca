/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param field the parameter, or the path within the body
 * @param message what is wrong and what is expected, without the value
 * @param value what was given, shortened; absent where nothing was
 */
@Serdeable
public record FieldError(String field, String message, @Nullable String value) {

  private static final int LONGEST = 100;

  /** Shortens the value. */
  public FieldError {
    if (value != null && value.length() > LONGEST) {
      value = value.substring(0, LONGEST) + "…";
    }
  }

  /**
   * A field that was not given.
   *
   * @param field the parameter, or the path within the body
   * @param message what is expected
   */
  public FieldError(String field, String message) {
    this(field, message, null);
  }
}
