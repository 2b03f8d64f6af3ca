/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a query takes.
 *
 * @param name the name after {@code $}
 * @param type the type of its value
 * @param fallback the value it has where none is given; null if one must be given
 * @param allowed the only values it may have (of {@link ValueType#STRINGS}: its items); empty if
 *     any will do
 * @param meaning what it says, in a phrase
 */
public record Parameter(
    String name, ValueType type, @Nullable Object fallback, List<Object> allowed, String meaning) {

  public Parameter {
    allowed = List.copyOf(allowed);
  }

  /** Whether a value must be given. */
  public boolean isRequired() {
    return fallback == null;
  }

  /** The value it has where none is given. */
  public Optional<Object> findFallback() {
    return Optional.ofNullable(fallback);
  }

  /** This with the fallback that a header writes so; the items of strings are parted by |. */
  Parameter withFallback(String text) {
    var items = type == ValueType.STRINGS ? List.of(text.split("\\|", -1)) : List.of(text);
    return new Parameter(name, type, read(items), allowed, meaning);
  }

  /**
   * The value read from text: a list of strings may have any number of items, every other type has
   * exactly one.
   *
   * @throws IllegalArgumentException if the texts are not of the type or not allowed
   */
  Object read(List<String> texts) {
    var values = texts.stream().map(this::readOne).toList();
    if (type == ValueType.STRINGS) {
      return values;
    }
    if (values.size() != 1) {
      throw new IllegalArgumentException("takes one value, not " + values.size());
    }
    return values.getFirst();
  }

  private Object readOne(String text) {
    var value = type.read(text);
    if (!allowed.isEmpty() && !allowed.contains(value)) {
      throw new IllegalArgumentException("'" + text + "' is not one of " + allowed);
    }
    return value;
  }
}
