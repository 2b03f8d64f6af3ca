/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is read, on a page or in a file.
 *
 * @param report the report
 * @param here where the reader is
 * @param address the whole address of its page
 * @param revisionNow the revision that the record is at now; 0 while nothing is loaded
 */
public record ReportPage(Report report, Here here, String address, long revisionNow) {

  private static final String UNNAMED =
      "No person is named: it is what a reader without a key sees, in which posts and organisations"
          + " are shown and people are not.";

  /** That the record is another by now, in a sentence; null if it is the same. */
  public @Nullable String moved() {
    var answer = report.answer();
    return revisionNow == 0 || revisionNow == answer.revision()
        ? null
        : ("The record has moved on since: it is at revision %d now, and this report is of revision"
                + " %d. What it says is what was on record then.")
            .formatted(revisionNow, answer.revision());
  }

  /** All of it, in order. */
  public List<Section> sections() {
    return List.of(
        new Section("What was asked, when and by whom", List.of(new Block.Facts(facts()))),
        new Section("What was decided", decision()),
        new Section("The answer", answer()),
        new Section("What is counted, and how", method()),
        new Section("Caveats, and how much was recorded", caveats()),
        new Section(
            "How to cite this report",
            List.of(
                new Block.Text(null, cite()),
                new Block.Text(
                    null,
                    "It stays as it is at this address. Its tables are there as a workbook, too."))));
  }

  private List<Block.Fact> facts() {
    var answer = report.answer();
    var facts = new ArrayList<Block.Fact>();
    facts.add(new Block.Fact("Question", answer.question()));
    facts.add(new Block.Fact("View", answer.title()));
    facts.add(new Block.Fact("As at", Words.day(answer.asOf())));
    facts.add(new Block.Fact("Frozen on", Words.day(report.frozenOn())));
    facts.add(new Block.Fact("Frozen by", "%s (%s)".formatted(report.frozenBy(), report.role())));
    facts.add(new Block.Fact("Revision of the record", Long.toString(answer.revision())));
    facts.add(new Block.Fact("Scope", answer.scope()));
    facts.add(new Block.Fact("Filters", filters()));
    facts.add(new Block.Fact("Answered by", "Bridgehead " + report.version()));
    return facts;
  }

  private String filters() {
    var filters =
        report.filters().stream()
            .map(filter -> Shown.heading(filter.name()) + ": " + filter.value())
            .toList();
    return filters.isEmpty() ? "none" : String.join("; ", filters);
  }

  private List<Block> decision() {
    var decision = report.decision();
    return List.of(
        written("The decision", decision.decided()),
        written("Options considered", decision.options()),
        written("Options rejected, and why", decision.rejected()));
  }

  private static Block written(String heading, String words) {
    return new Block.Text(heading, words.isEmpty() ? "Nothing was written down." : words);
  }

  private List<Block> answer() {
    var blocks = new ArrayList<Block>();
    report.answer().findings().forEach(finding -> blocks.add(new Block.Text(null, finding)));
    report.answer().tables().forEach(table -> blocks.add(Block.Rows.of(table)));
    return blocks;
  }

  private List<Block> method() {
    var meanings =
        report.answer().meanings().stream()
            .map(meaning -> new Block.Fact(meaning.name(), meaning.means()))
            .toList();
    return List.of(new Block.Text(null, report.answer().method()), new Block.Facts(meanings));
  }

  private List<Block> caveats() {
    var answer = report.answer();
    var caveats = new ArrayList<>(answer.caveats());
    caveats.add("It describes the record, not the world: what is not on record may still exist.");
    caveats.add(UNNAMED);
    var sources =
        answer.coverage().sources().stream()
            .map(
                source ->
                    "%s: %s, describes %s"
                        .formatted(
                            source.id(), source.publisher(), Words.day(source.extractDate())))
            .map(Shown::clean)
            .toList();
    return List.of(
        new Block.Items(caveats),
        new Block.Text("How much was recorded", answer.coverage().words()),
        new Block.Text(
            "Where it came from",
            sources.isEmpty() ? "No source is on record." : "Each source, and its day:"),
        new Block.Items(sources));
  }

  /** How it is cited. */
  public String cite() {
    var answer = report.answer();
    return "%s. As at %s, from revision %d of the record. Bridgehead report %s, frozen on %s. %s"
        .formatted(
            report.title(),
            Words.day(answer.asOf()),
            answer.revision(),
            report.id(),
            Words.day(report.frozenOn()),
            address);
  }
}
