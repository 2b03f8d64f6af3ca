/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.mapping;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.reflect.ReflectionUtils;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.runtime.convert.DataConversionService;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/** Single values, from the types of Cypher to those of Java; never with a loss. */
@Singleton
final class ScalarValues {

  private final ConversionService conversions;

  ScalarValues(DataConversionService conversions) {
    this.conversions = conversions;
  }

  /** The value, which is not null, as the type. */
  Object convert(Value value, Class<?> type, Supplier<String> where) {
    Class<?> wanted = ReflectionUtils.getWrapperType(type);
    Object given = value.asObject();
    if (wanted.isInstance(given)) {
      return given;
    }
    try {
      Object converted = known(given, wanted);
      return converted != null ? converted : conversions.convertRequired(given, wanted);
    } catch (RuntimeException failure) {
      throw new DataAccessException(
          where.get() + " cannot be a " + type.getSimpleName() + ": " + given, failure);
    }
  }

  private static @Nullable Object known(Object given, Class<?> wanted) {
    return switch (given) {
      case Long number -> integer(number, wanted);
      case Double number -> floating(number, wanted);
      case ZonedDateTime time -> time(time, wanted);
      case String text when wanted.isEnum() -> constant(text, wanted);
      case String text when wanted == UUID.class -> UUID.fromString(text);
      default -> null;
    };
  }

  private static @Nullable Object integer(long number, Class<?> wanted) {
    if (wanted == Integer.class) {
      return Math.toIntExact(number);
    }
    if (wanted == Short.class && number == (short) number) {
      return (short) number;
    }
    if (wanted == Double.class && number == (long) (double) number) {
      return (double) number;
    }
    return refuseIfNumber(wanted);
  }

  private static @Nullable Object floating(double number, Class<?> wanted) {
    return wanted == Float.class ? (Object) (float) number : refuseIfNumber(wanted);
  }

  private static @Nullable Object refuseIfNumber(Class<?> wanted) {
    // The general conversion would round or cut off without a word.
    if (Number.class.isAssignableFrom(wanted)) {
      throw new IllegalArgumentException("not without a loss");
    }
    return null;
  }

  private static @Nullable Object time(ZonedDateTime time, Class<?> wanted) {
    if (wanted == Instant.class) {
      return time.toInstant();
    }
    return wanted == OffsetDateTime.class ? time.toOffsetDateTime() : null;
  }

  private static Object constant(String text, Class<?> wanted) {
    return Arrays.stream(wanted.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such constant"));
  }
}
