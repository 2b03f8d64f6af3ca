/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.List;

/**
 * What a plan amounts to, one sort of thing after the other, with a few examples of each effect. No
 * value that describes a person is in it.
 *
 * @param lines one for each label and each sort of tie that the files speak of or the plan touches
 * @param samples the first few, by key, of what is added, changed and ended
 * @param ends for each source of which ties end, how many of how many
 */
public record PlanOutline(List<Line> lines, List<Sample> samples, List<Ends> ends) {

  /**
   * The share of a source's ties, from 0 to 1, that a plan may end without somebody saying yes to
   * that in so many words, unless another is configured.
   */
  public static final double ENDS_SHARE = 0.2;

  public PlanOutline {
    lines = List.copyOf(lines);
    samples = List.copyOf(samples);
    ends = List.copyOf(ends);
  }

  /**
   * How many of one sort.
   *
   * @param what a label, or the sort of a tie
   * @param sheet the sheet of the workbook that states such; empty where only official files do
   * @param added how many there were not before
   * @param changed how many are otherwise than before, without those that end
   * @param ended how many ties that held end
   * @param leftAlone how many the files speak of that are as they say already
   */
  public record Line(
      String what, String sheet, long added, long changed, long ended, long leftAlone) {}

  /**
   * One example.
   *
   * @param what a label, or the sort of a tie
   * @param effect added, changed or ended
   * @param subject which one, by key and, unless it is a person, by name
   * @param field what of it; empty for the whole
   * @param before as it was; empty where there was nothing
   * @param after as it will be
   */
  public record Sample(
      String what, String effect, String subject, String field, String before, String after) {}

  /**
   * How many ties that rest on a source end. Extracts of one kind, from one sender, are one source
   * here; a tie that rests on several counts for each.
   *
   * @param source the kind of source, and who sent it where that sets it apart
   * @param held how many ties held that rest on it
   * @param ending how many of those end
   */
  public record Ends(String source, long held, long ending) {

    /** The share that ends, from 0 to 1. */
    public double share() {
      return held == 0 ? 0 : (double) ending / held;
    }

    /** The same in words. */
    public String told() {
      return "%,d of %,d ties that rest on the source %s would end (%.0f %%)"
          .formatted(ending, held, source, 100 * share());
    }
  }
}
