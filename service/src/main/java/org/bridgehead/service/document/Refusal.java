/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.error.Problems;

/** What operations answer instead of what they are asked for; each with a problem as it is sent. */
enum Refusal {
  INVALID(
      "Something in the request cannot be used; errors names each field, and what is expected.",
      new Failure.InvalidFields(List.of(new FieldError("limit", "must be at least 1", "0")))),
  KEY_NEEDED("A key is needed, or the one that was sent is not known.", new Failure.KeyNeeded()),
  NOT_ALLOWED(
      "The role of the key does not allow this, or the page of another site sent the request.",
      new Failure.NotAllowed()),
  UNKNOWN("What the request names is not on record.", new Failure.UnknownUrn("999999")),
  NOT_ACCEPTABLE("Accept takes none of the media types.", HttpStatus.NOT_ACCEPTABLE),
  CONFLICT(
      "The request is sound but does not fit how things stand; detail says what stands in its way.",
      new Failure.Conflict("The list was changed meanwhile; look at it and decide again.")),
  TOO_LARGE(
      "The address, or the body, is larger than the service takes.",
      HttpStatus.REQUEST_ENTITY_TOO_LARGE),
  UNSUPPORTED("The body is of another media type.", HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  WRONG_HOST(
      "The Host that was asked is no name of this service.",
      new Failure.WrongHost("elsewhere.example")),
  NOT_READY(
      "Not now: the service starts, the database is away, or minRevision is not here yet.",
      new Failure.NotReady(
          "Revision 9 is not here yet; this service answers from revision 8. Ask again in a few"
              + " seconds.")),
  TOO_MANY(
      "As much is being computed as may be at once.",
      new Failure.TooMany(
          "20 computations are under way, as many as may be; ask again when some are done.")),
  TIMED_OUT(
      "The query took longer than it may; ask for less of it.",
      new Failure.TimedOut(Duration.ofSeconds(5))),
  FAULT("A fault of the service, or of something between.", Problems.fault());

  private static final String COMPONENTS = "#/components/responses/";

  private final String meaning;
  private final Problem example;

  Refusal(String meaning, Failure failure) {
    this(meaning, Problems.of(failure));
  }

  Refusal(String meaning, HttpStatus status) {
    this(meaning, Problems.of(status));
  }

  Refusal(String meaning, Problem example) {
    this.meaning = meaning;
    this.example = example;
  }

  /** What a failure is answered with. */
  static Refusal of(Class<? extends Failure> failure) {
    return switch (failure.getSimpleName()) {
      case "Conflict" -> CONFLICT;
      case "TimedOut" -> TIMED_OUT;
      case "UnknownResource", "UnknownUrn" -> UNKNOWN;
      default -> throw new IllegalStateException("every operation is refused with " + failure);
    };
  }

  /** The responses that operations refer to, by name. */
  static SortedMap<String, Object> components() {
    var components = new TreeMap<String, Object>();
    for (var each : values()) {
      components.put(each.id(), each.response());
    }
    return components;
  }

  /** Under which status it stands; a fault stands for all that no other says. */
  String status() {
    return this == FAULT ? "default" : Integer.toString(example.status());
  }

  Map<String, Object> reference() {
    return Map.of("$ref", COMPONENTS + id());
  }

  private String id() {
    var id = new StringBuilder();
    for (String word : name().split("_")) {
      id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return id.toString();
  }

  private Map<String, Object> response() {
    var response = new LinkedHashMap<String, Object>();
    response.put("description", meaning);
    if (this == NOT_READY || this == TOO_MANY) {
      response.put("headers", Headers.RETRY_AFTER.entry());
    }
    if (this == KEY_NEEDED) {
      response.put("headers", Headers.WWW_AUTHENTICATE.entry());
    }
    var content = new LinkedHashMap<String, Object>();
    content.put("schema", Map.of("$ref", "#/components/schemas/Problem"));
    content.put("example", example());
    response.put("content", Map.of(Problem.MEDIA_TYPE, content));
    return response;
  }

  private Map<String, Object> example() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("type", example.type());
    fields.put("title", example.title());
    fields.put("status", example.status());
    fields.put("detail", example.detail());
    fields.put(
        "instance", this == FAULT ? "urn:bridgehead:fault:5ac7d1b0e94f2a36" : "/api/v1/schools");
    if (!example.errors().isEmpty()) {
      fields.put("errors", example.errors().stream().map(Refusal::error).toList());
    }
    return fields;
  }

  private static Map<String, Object> error(FieldError error) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("field", error.field());
    fields.put("message", error.message());
    if (error.value() != null) {
      fields.put("value", error.value());
    }
    return fields;
  }
}
