/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.report;

/**
 * One row, or one value in it, that was not taken or not used. Bad rows are results, not
 * exceptions: each says where, what stood there, what was expected and how to mend it. No issue
 * holds a person's name.
 */
public sealed interface Issue {

  /** Where it stands. */
  Place place();

  /** The column it concerns; empty where it concerns the whole row. */
  String column();

  /** What stood there; empty where nothing did. */
  String value();

  /** What is the matter, in words. */
  String problem();

  /** What to do about it, in words. */
  String mend();

  /** What became of the row. */
  Outcome outcome();

  /** What became of a row. */
  enum Outcome {
    /** Not taken: it is wrong. */
    WRONG,
    /** Kept, and counts as soon as what it speaks of is in the graph. */
    WAITING,
    /** Read and understood, and says nothing that the graph keeps. */
    NOT_USED
  }

  /** A value that is not what its column holds. */
  record BadValue(Place place, String column, String value, String expected, String mend)
      implements Issue {
    @Override
    public String problem() {
      return value.isEmpty()
          ? "%s is blank; expected %s".formatted(column, expected)
          : "%s is \u201c%s\u201d; expected %s".formatted(column, value, expected);
    }

    @Override
    public Outcome outcome() {
      return Outcome.WRONG;
    }
  }

  /** A row with more or fewer values than the header has columns. */
  record WrongWidth(Place place, int found, int expected) implements Issue {
    @Override
    public String column() {
      return "";
    }

    @Override
    public String value() {
      return Integer.toString(found);
    }

    @Override
    public String problem() {
      return "the row has %d values; the header has %d columns".formatted(found, expected);
    }

    @Override
    public String mend() {
      return "Look for a missing or surplus comma, or a quotation mark that is not closed.";
    }

    @Override
    public Outcome outcome() {
      return Outcome.WRONG;
    }
  }

  /** A second row for a key that may stand only once, saying something else. */
  record Repeated(Place place, String column, String value, long firstLine) implements Issue {
    @Override
    public String problem() {
      return "%s %s stands in line %d already, with other values"
          .formatted(column, value, firstLine);
    }

    @Override
    public String mend() {
      return "Keep the row that is right and remove the other.";
    }

    @Override
    public Outcome outcome() {
      return Outcome.WRONG;
    }
  }

  /**
   * A row that speaks of something the graph does not hold yet; the column is what it is, the value
   * its key.
   */
  record Waiting(Place place, String column, String value) implements Issue {
    @Override
    public String problem() {
      return "%s %s is not in the graph".formatted(column, value);
    }

    @Override
    public String mend() {
      return "Nothing to do if a later file names it; else correct it in the row.";
    }

    @Override
    public Outcome outcome() {
      return Outcome.WAITING;
    }
  }

  /** A row of a kind that the graph has no place for. */
  record NotUsed(Place place, String column, String value, String why) implements Issue {
    @Override
    public String problem() {
      return why;
    }

    @Override
    public String mend() {
      return "Nothing to do.";
    }

    @Override
    public Outcome outcome() {
      return Outcome.NOT_USED;
    }
  }
}
