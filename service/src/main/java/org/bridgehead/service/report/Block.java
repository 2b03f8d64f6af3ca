/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a section of a report, whatever it is written to. */
public sealed interface Block {

  /**
   * A paragraph.
   *
   * @param heading what stands above it; null for nothing
   * @param words what it says
   */
  record Text(@Nullable String heading, String words) implements Block {}

  /**
   * Names with what they stand for.
   *
   * @param facts in order
   */
  record Facts(List<Fact> facts) implements Block {

    /** Copies the facts. */
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * A name with what it stands for.
   *
   * @param name the name
   * @param value what it stands for
   */
  record Fact(String name, String value) {}

  /**
   * A list.
   *
   * @param items in order
   */
  record Items(List<String> items) implements Block {

    /** Copies the items. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A table.
   *
   * @param table the table
   * @param widths how wide each column is, in hundredths
   */
  record Rows(FrozenTable table, List<Integer> widths) implements Block {

    private static final int LONG = 15;

    /** Copies the widths. */
    public Rows {
      widths = List.copyOf(widths);
    }

    /** A table whose columns are as wide as what they hold asks for. */
    static Rows of(FrozenTable table) {
      return new Rows(table, Widths.of(table));
    }

    /** Whether a column holds long texts. */
    public boolean isLong(int column) {
      return widths.get(column) >= LONG;
    }

    /** Its caption, which says how many rows it has, and if it is not all. */
    public String caption() {
      int rows = table.rows().size();
      return table.leftOut() == 0
          ? "%s: %s".formatted(table.caption(), Shown.count(rows))
          : "%s: the first %s of %s"
              .formatted(table.caption(), Shown.value(rows), Shown.count(table.total()));
    }
  }
}
