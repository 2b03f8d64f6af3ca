/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.read.FilesReading;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.importer.sheet.SheetColumn;
import org.bridgehead.importer.sheet.SheetForm;
import org.bridgehead.importer.sheet.SheetForms;
import org.bridgehead.importer.suppression.SuppressionList;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.start.Secrets;

/**
 * Makes an import of one fact: a sheet of one row from whoever states it, accepted beforehand. So
 * it is a claim like any other, with its source, its revision and its undo.
 */
@Singleton
final class FactReader {

  private static final int LONGEST_REASON = 500;

  private final KeptUploads kept;
  private final Secrets secrets;
  private final Opening opening;
  private final Clock clock;

  FactReader(KeptUploads kept, Secrets secrets, Opening opening, Clock clock) {
    this.kept = kept;
    this.secrets = secrets;
    this.opening = opening;
    this.clock = clock;
  }

  /**
   * @param access who states it
   * @return an import that is not yet queued
   * @throws org.bridgehead.service.error.ProblemException if a field is wrong, or there is nothing
   *     real yet that a fact could be about
   */
  ImportJob read(Fact fact, Access access) throws IOException {
    if (opening.showsDemonstration()) {
      throw new Failure.Conflict(
              "There is nothing but the demonstration yet. Import files first; then facts can be added.")
          .exception();
    }
    SheetForm form = requireForm(fact);
    String reason = requireReason(fact);
    String sheet = sheet(form, fact.row() == null ? Map.of() : fact.row());
    String id = secrets.id(8);
    Path folder = kept.newFolder(id);
    try {
      LocalDate date = fact.date() == null ? LocalDate.now(clock) : fact.date();
      var bytes = new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8));
      SentFile file = ReceivedFile.take(form.name() + ".csv", bytes, folder, 0).describing(date);
      String sender = sender(access);
      requireRight(file, folder, sender, date);
      var upload =
          new Upload(
              id, clock.instant(), access.label(), sender, reason, true, true, List.of(file));
      return new ImportJob(upload, folder, clock);
    } catch (IOException | RuntimeException e) {
      KeptUploads.remove(folder);
      throw e;
    }
  }

  private static SheetForm requireForm(Fact fact) {
    String name = fact.sheet() == null ? "" : fact.sheet();
    if (!SheetForms.has(name)) {
      List<String> names = SheetForms.all().stream().map(SheetForm::name).toList();
      throw invalid(
          List.of(
              new FieldError("sheet", "must be one of " + String.join(", ", names), fact.sheet())));
    }
    return SheetForms.named(name);
  }

  private static String requireReason(Fact fact) {
    String reason = fact.reason() == null ? "" : fact.reason().strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw invalid(
          List.of(
              new FieldError(
                  "reason", "must say why in at most %d characters".formatted(LONGEST_REASON))));
    }
    return reason;
  }

  /** The sheet as CSV: its header and the row. */
  private static String sheet(SheetForm form, Map<String, String> row) throws IOException {
    List<String> columns = form.columns().stream().map(SheetColumn::name).toList();
    String known = String.join(", ", columns);
    List<FieldError> errors = new ArrayList<>();
    for (String column : row.keySet()) {
      if (!columns.contains(column)) {
        String message = "is no column of this sheet; its columns are " + known;
        errors.add(new FieldError("row." + column, message));
      }
    }
    if (row.values().stream().allMatch(String::isBlank)) {
      errors.add(new FieldError("row", "must give values by column; the columns are " + known));
    }
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(columns)
          .writeRecord(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
    return text.toString();
  }

  private static void requireRight(SentFile file, Path folder, String sender, LocalDate date)
      throws IOException {
    var read =
        FilesReading.read(
                List.of(file.input(folder, 0)), date, sender, SuppressionList.NOBODY, (_, _) -> {})
            .getFirst();
    List<FieldError> errors =
        read.issues().all().stream()
            .filter(issue -> issue.outcome() != Issue.Outcome.WAITING)
            .map(FactReader::error)
            .toList();
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
  }

  private static FieldError error(Issue issue) {
    String field = issue.column().isEmpty() ? "row" : "row." + issue.column();
    return new FieldError(field, issue.problem() + ". " + issue.mend(), issue.value());
  }

  /** Whom the claim is from: what the maker of the key noted it is for. */
  private static String sender(Access access) {
    String name = access.label().replaceAll("[^\\p{L}\\p{N} .,'()-]", " ").strip();
    return name.substring(0, Math.min(60, name.length()));
  }

  private static RuntimeException invalid(List<FieldError> errors) {
    return new Failure.InvalidFields(errors).exception();
  }
}
