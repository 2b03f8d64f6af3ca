/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.ProblemException;

/** Constants as they stand in addresses and answers: {@code NO_LINK} is {@code no-link}. */
public final class Codes {

  private Codes() {}

  /** The code of a constant. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of that code, else a problem that names the field and all codes. */
  public static <E extends Enum<E>> E parse(Class<E> type, String field, String code) {
    return parse(Arrays.asList(type.getEnumConstants()), Codes::of, field, code);
  }

  /** One of some values by what it is called, else a problem that names the field and all. */
  public static <T> T parse(
      List<T> values, Function<T, String> called, String field, String value) {
    return values.stream()
        .filter(each -> called.apply(each).equals(value))
        .findFirst()
        .orElseThrow(() -> unknown(values.stream().map(called).toList(), field, value));
  }

  private static ProblemException unknown(List<String> known, String field, String value) {
    var expected = known.stream().collect(Collectors.joining(", ", "must be one of ", ""));
    return new Failure.InvalidFields(List.of(new FieldError(field, expected, value))).exception();
  }
}
