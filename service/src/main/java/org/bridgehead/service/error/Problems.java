/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The words and the status of every problem there is. */
public final class Problems {

  private Problems() {}

  /** What a failure is answered with. */
  public static Problem of(Failure failure) {
    return switch (failure) {
      case Failure.UnknownUrn(String field, String urn) ->
          Problem.of(
              "unknown-urn",
              "No such school",
              404,
              "No school on record has this URN.",
              new FieldError(field, "is not the URN of a school on record", urn));
      case Failure.UnknownResource(String kind, String key) ->
          Problem.of(
              "unknown-" + kind.replace(' ', '-'),
              "No such " + kind,
              404,
              "No such " + kind + " is on record.",
              new FieldError(kind, "is not on record", key));
      case Failure.ImpossibleDate(String field, String value) ->
          Problem.of(
              "impossible-date",
              "Impossible date",
              400,
              "The date does not exist, or no source covers it.",
              new FieldError(field, Expected.DATE, value));
      case Failure.UnknownScope(String field, String value) ->
          Problem.of(
              "unknown-scope",
              "Unknown scope",
              400,
              "The scope names nothing on record.",
              new FieldError(field, "is not on record", value));
      case Failure.PageTooLarge(long asked, int most) ->
          Problem.of(
              "page-too-large",
              "Page too large",
              400,
              "A page holds at most " + most + " rows; ask for the next page instead.",
              new FieldError("limit", "must be at most " + most, Long.toString(asked)));
      case Failure.InvalidFields(List<FieldError> errors) -> invalid(errors);
      case Failure.RefusedFile(String detail, List<FieldError> errors) ->
          Problem.of("refused-file", "File refused", 422, detail).with(errors);
      case Failure.Conflict(String detail) ->
          Problem.of("conflict", "Not possible as things stand", 409, detail);
      case Failure.NotReady(String detail) -> Problem.of("not-ready", "Not ready", 503, detail);
      case Failure.TooMany(String detail) ->
          Problem.of("too-many", "Too much at once", 429, detail);
      case Failure.TimedOut(Duration limit) ->
          Problem.of(
              "timed-out",
              "Given up",
              504,
              "The query was given up after %d ms, as long as it may take; ask for less of it."
                  .formatted(limit.toMillis()));
      case Failure.KeyNeeded() -> keyNeeded();
      case Failure.NotAllowed() ->
          Problem.of(
              "not-allowed", "Not allowed", 403, "The role of this key does not allow this.");
      case Failure.WrongHost(String host) -> wrongHost(host);
      case Failure.ForeignOrigin(String origin) ->
          Problem.of(
              "foreign-origin",
              "Started by another site",
              403,
              "Requests started by a page of another site are refused.",
              new FieldError("Origin", "is not this service's own", origin));
    };
  }

  static Problem invalid(List<FieldError> errors) {
    return Problem.of("invalid", "Something in the request cannot be used", 400, fields(errors))
        .with(errors);
  }

  /** What is answered where the fault is ours. */
  public static Problem fault() {
    return Problem.of(
        "fault",
        "A fault of ours",
        500,
        "Something went wrong here. Whoever runs this service finds it in the log under the id.");
  }

  /** A status without more to say, such as 405 from the router. */
  public static Problem of(HttpStatus status) {
    String detail =
        switch (status) {
          case BAD_REQUEST -> "The request cannot be read.";
          case NOT_FOUND -> "There is nothing at this address.";
          case METHOD_NOT_ALLOWED -> "This address does not take this method; see Allow.";
          case NOT_ACCEPTABLE -> "There is no answer of the media types in Accept.";
          case REQUEST_ENTITY_TOO_LARGE -> "The body is larger than this service takes.";
          case UNSUPPORTED_MEDIA_TYPE -> "This address does not take a body of this media type.";
          default -> "The request was not carried out.";
        };
    String type = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Problem.of(type, status.getReason(), status.getCode(), detail);
  }

  private static Problem keyNeeded() {
    return Problem.of(
        "key-needed",
        "A key is needed",
        401,
        "Send an API key that is known here, as Authorization: Bearer or X-API-Key.");
  }

  private static Problem wrongHost(String host) {
    return Problem.of(
        "wrong-host",
        "Not this service's name",
        421,
        "This service does not answer under this name; bridgehead.security.allowed-hosts lists"
            + " those it answers to.",
        new FieldError("Host", "is not a name of this service", host));
  }

  private static String fields(List<FieldError> errors) {
    return errors.size() == 1
        ? "The field " + errors.getFirst().field() + " " + errors.getFirst().message() + "."
        : "See errors for each field.";
  }
}
