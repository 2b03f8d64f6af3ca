/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import java.util.function.IntFunction;
import org.bridgehead.service.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Something told of a node or a tie.
 *
 * @param name what it is called in every format
 * @param type what its values are
 * @param value what it is of the node or tie of a number; null where there is none
 */
record Field(String name, Type type, IntFunction<@Nullable Object> value) {

  /** The types of values, called the same in GraphML and GEXF. */
  enum Type {
    STRING,
    DOUBLE,
    BOOLEAN
  }

  static Field text(String name, IntFunction<@Nullable Object> value) {
    return new Field(name, Type.STRING, value);
  }

  /** The value as text; null where there is none. */
  @Nullable String text(int of) {
    var found = value.apply(of);
    return found == null ? null : found.toString();
  }

  Table.Column<Integer> column() {
    return Table.column(name, value::apply);
  }
}
