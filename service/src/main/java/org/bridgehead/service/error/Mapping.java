/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.core.bind.annotation.Bindable;
import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.bridgehead.service.store.DatabaseAway;
import org.jspecify.annotations.Nullable;

/** From an exception to the problem that a client reads. Never hands on an exception's own text. */
final class Mapping {

  private static final Failure DATABASE_AWAY =
      new Failure.NotReady(
          "The database does not answer at the moment. The four questions are answered without it;"
              + " try again for all else.");

  private Mapping() {}

  /**
   * @param cause what was thrown; null where the framework only set a status
   * @param status the status to answer with where the cause says nothing more
   */
  static Problem problem(@Nullable Throwable cause, HttpStatus status) {
    return switch (cause) {
      case ProblemException problem -> Problems.of(problem.failure());
      case ConstraintViolationException violations -> Problems.invalid(fields(violations));
      case ConversionErrorException conversion -> Problems.invalid(List.of(field(conversion)));
      case UnsatisfiedRouteException missing -> missing(missing.getArgument());
      case UnsatisfiedArgumentException missing -> missing(missing.getArgument());
      case SerdeException _, JsonSyntaxException _ -> body();
      case Throwable away when DatabaseAway.isCauseOf(away) -> Problems.of(DATABASE_AWAY);
      case null, default -> status.getCode() >= 500 ? Problems.fault() : Problems.of(status);
    };
  }

  private static Problem missing(Argument<?> argument) {
    return Problems.invalid(List.of(new FieldError(name(argument), "must be given")));
  }

  private static Problem body() {
    return Problems.invalid(List.of(new FieldError("body", "is not the JSON that is expected")));
  }

  private static FieldError field(ConversionErrorException conversion) {
    Argument<?> argument = conversion.getArgument();
    if (argument.getAnnotationMetadata().hasStereotype(io.micronaut.http.annotation.Body.class)) {
      return new FieldError("body", "is not the JSON that is expected");
    }
    String given =
        conversion.getConversionError().getOriginalValue().map(Object::toString).orElse(null);
    Argument<?> wanted =
        argument.isContainerType() ? argument.getFirstTypeVariable().orElse(null) : argument;
    return new FieldError(
        name(argument), Expected.of(wanted == null ? Object.class : wanted.getType()), given);
  }

  private static String name(Argument<?> argument) {
    return argument
        .getAnnotationMetadata()
        .stringValue(Bindable.class)
        .filter(name -> !name.isEmpty())
        .orElse(argument.getName());
  }

  private static List<FieldError> fields(ConstraintViolationException violations) {
    return violations.getConstraintViolations().stream()
        .map(v -> new FieldError(path(v), v.getMessage(), value(v)))
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
        .toList();
  }

  private static @Nullable String value(ConstraintViolation<?> violation) {
    Object value = violation.getInvalidValue();
    return value instanceof CharSequence || value instanceof Number ? value.toString() : null;
  }

  /** The path without the method's name, which is ours and not the client's. */
  private static String path(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .filter(node -> node.getKind() != ElementKind.METHOD)
        .map(Path.Node::getName)
        .filter(name -> name != null && !name.isEmpty())
        .collect(Collectors.joining("."));
  }
}
