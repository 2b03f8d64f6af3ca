/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A failure as a client reads it (RFC 9457, {@code application/problem+json}).
 *
 * @param type names the sort of problem; stable
 * @param title the sort of problem in words; the same for every problem of the type
 * @param status the HTTP status
 * @param detail what happened this time and what to do about it
 * @param instance the path asked for; for a fault, the id under which it is logged
 * @param errors what is wrong with which field; left out if there is none
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED) List<FieldError> errors) {

  /** The media type that problems are sent as. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String TYPES = "urn:bridgehead:problem:";

  /** Copies the errors. */
  public Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(String type, String title, int status, String detail, FieldError... errors) {
    return new Problem(TYPES + type, title, status, detail, "", List.of(errors));
  }

  Problem at(String instance) {
    return new Problem(type, title, status, detail, instance, errors);
  }

  Problem with(List<FieldError> errors) {
    return new Problem(type, title, status, detail, instance, errors);
  }
}
