/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.plan.PlanOutline;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issue;
import org.jspecify.annotations.Nullable;

/**
 * What a plan amounts to.
 *
 * @param nodesAdded by label
 * @param nodesChanged how many nodes have new facts
 * @param tiesAdded by sort
 * @param tiesChanged how many ties rest on other claims or dates than before, those that end too
 * @param tiesEnded how many ties that held end
 * @param wrong rows that are not taken
 * @param waiting rows that wait for what they speak of
 * @param notUsed rows that say nothing the graph keeps
 * @param leftOut rows that were left out because of an erasure; none of them is shown anywhere
 * @param nothingToWrite whether the graph holds all of it already
 * @param lines the same for each label and each sort of tie
 * @param samples a few of what is added, changed and ended
 * @param ends of which sources ties end
 * @param confirmEnds whether so many of a source's ties end that accepting the plan takes a yes to
 *     that: {@code confirm=ends}
 * @param files what was read
 */
@Serdeable
public record PlanView(
    Map<String, Long> nodesAdded,
    long nodesChanged,
    Map<String, Long> tiesAdded,
    long tiesChanged,
    long tiesEnded,
    long wrong,
    long waiting,
    long notUsed,
    long leftOut,
    boolean nothingToWrite,
    List<Line> lines,
    List<Sample> samples,
    List<Ends> ends,
    boolean confirmEnds,
    List<FileView> files) {

  /**
   * How many of one sort.
   *
   * @param what a label, or the sort of a tie
   * @param sheet the sheet of the workbook that states such; null where only official files do
   * @param added how many there were not before
   * @param changed how many are otherwise than before, without those that end
   * @param ended how many ties that held end
   * @param leftAlone how many the files speak of that are as they say already
   */
  @Serdeable
  public record Line(
      String what, @Nullable String sheet, long added, long changed, long ended, long leftAlone) {}

  /**
   * One example.
   *
   * @param what a label, or the sort of a tie
   * @param effect added, changed or ended
   * @param subject which one
   * @param field what of it; empty for the whole
   * @param before as it was; empty where there was nothing
   * @param after as it will be
   */
  @Serdeable
  public record Sample(
      String what, String effect, String subject, String field, String before, String after) {}

  /**
   * How many ties that rest on a source end.
   *
   * @param source the kind of source, and who sent it where that sets it apart
   * @param held how many ties held that rest on it
   * @param ending how many of those end
   * @param share the share that ends, from 0 to 1
   * @param tooMany whether that is more than may end without a yes
   */
  @Serdeable
  public record Ends(String source, long held, long ending, double share, boolean tooMany) {

    static Ends of(PlanOutline.Ends ends, double most) {
      return new Ends(ends.source(), ends.held(), ends.ending(), ends.share(), ends.share() > most);
    }
  }

  /**
   * What one file, or one sheet of a workbook, was.
   *
   * @param file its name
   * @param kind what it was recognised as
   * @param source the id of the source that it is an extract of
   * @param rows how many rows it holds
   * @param taken how many of them were taken
   * @param wrong how many things in its rows are wrong
   * @param waiting how many of its rows wait for what they speak of
   * @param notUsed how many say nothing that the graph keeps
   * @param notes what there is to know of the whole
   */
  @Serdeable
  public record FileView(
      String file,
      String kind,
      String source,
      long rows,
      long taken,
      long wrong,
      long waiting,
      long notUsed,
      List<String> notes) {}

  private record Outcome(String file, Issue.Outcome outcome) {}

  /**
   * @param endsShare the share of a source's ties that may end without a yes
   */
  static PlanView of(Plan plan, double endsShare) {
    var counts = plan.counts();
    var outline = plan.outline();
    var ends = outline.ends().stream().map(one -> Ends.of(one, endsShare)).toList();
    return new PlanView(
        counts.nodesAdded(),
        counts.nodesChanged(),
        counts.tiesAdded(),
        counts.tiesChanged(),
        counts.tiesEnded(),
        counts.wrong(),
        counts.waiting(),
        counts.notUsed(),
        counts.leftOut(),
        plan.isEmpty(),
        outline.lines().stream().map(PlanView::line).toList(),
        outline.samples().stream().map(PlanView::sample).toList(),
        ends,
        ends.stream().anyMatch(Ends::tooMany),
        files(plan));
  }

  /** The same without examples. */
  PlanView withoutSamples() {
    return new PlanView(
        nodesAdded,
        nodesChanged,
        tiesAdded,
        tiesChanged,
        tiesEnded,
        wrong,
        waiting,
        notUsed,
        leftOut,
        nothingToWrite,
        lines,
        List.of(),
        ends,
        confirmEnds,
        files);
  }

  private static Line line(PlanOutline.Line line) {
    return new Line(
        line.what(),
        line.sheet().isEmpty() ? null : line.sheet(),
        line.added(),
        line.changed(),
        line.ended(),
        line.leftAlone());
  }

  private static Sample sample(PlanOutline.Sample sample) {
    return new Sample(
        sample.what(),
        sample.effect(),
        sample.subject(),
        sample.field(),
        sample.before(),
        sample.after());
  }

  private static List<FileView> files(Plan plan) {
    Map<Outcome, Long> outcomes = new HashMap<>();
    for (Issue issue : plan.issues()) {
      outcomes.merge(new Outcome(issue.place().file(), issue.outcome()), 1L, Long::sum);
    }
    return plan.files().stream().map(file -> file(file, outcomes)).toList();
  }

  private static FileView file(FileSummary file, Map<Outcome, Long> outcomes) {
    return new FileView(
        file.file(),
        file.kind(),
        file.source(),
        file.rows(),
        file.taken(),
        outcomes.getOrDefault(new Outcome(file.file(), Issue.Outcome.WRONG), 0L),
        outcomes.getOrDefault(new Outcome(file.file(), Issue.Outcome.WAITING), 0L),
        outcomes.getOrDefault(new Outcome(file.file(), Issue.Outcome.NOT_USED), 0L),
        file.notes());
  }

  /** Why accepting the plan takes a yes; empty if it takes none. */
  List<String> reasons() {
    return ends.stream()
        .filter(Ends::tooMany)
        .map(one -> new PlanOutline.Ends(one.source(), one.held(), one.ending()).told())
        .toList();
  }
}
