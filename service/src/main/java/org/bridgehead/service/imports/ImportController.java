/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.bridgehead.importer.read.MarkedSheets;
import org.bridgehead.importer.report.Issue;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** Imports: files are sent, a plan is made, and a plan that is accepted becomes a revision. */
@Controller(ImportController.PATH)
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "imports")
final class ImportController {

  static final String PATH = "/api/v1/imports";

  private static final int MOST_ISSUES = 1000;

  private final ImportQueue queue;
  private final UploadReader uploads;

  ImportController(ImportQueue queue, UploadReader uploads) {
    this.queue = queue;
    this.uploads = uploads;
  }

  /**
   * Takes files in: parts {@code file}, and the fields {@code date}, {@code sender}, {@code apply}.
   */
  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Send files; the answer is a job whose plan can be looked at and accepted.")
  HttpResponse<ImportView> create(@Body MultipartBody body) throws IOException {
    ImportJob job = uploads.read(body);
    queue.add(job);
    return HttpResponse.<ImportView>accepted(location(job)).body(ImportView.of(job));
  }

  @Get
  @Operation(summary = "All imports since the service was started, newest first")
  List<ImportView> list() {
    return queue.list().stream().map(ImportView::of).toList();
  }

  @Get("/{id}")
  @Operation(summary = "How far an import has come, and what it would do or did")
  ImportView get(@PathVariable String id) {
    return ImportView.of(job(id));
  }

  @Get("/{id}/lines")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(summary = "The same as lines of name=value, for command lines")
  String lines(@PathVariable String id) {
    return ImportView.of(job(id)).lines();
  }

  @Get("/{id}/report")
  @Operation(summary = "Every row that is not taken, waits or is not used")
  List<IssueView> report(
      @PathVariable String id,
      @QueryValue(defaultValue = "0") int offset,
      @QueryValue(defaultValue = "1000") int limit) {
    if (limit > MOST_ISSUES) {
      throw new ProblemException(new Failure.PageTooLarge(limit, MOST_ISSUES));
    }
    return issues(id).stream()
        .skip(Math.max(0, offset))
        .limit(Math.max(0, limit))
        .map(IssueView::of)
        .toList();
  }

  @Get("/{id}/report.csv")
  @Produces(TableFormat.CSV_TYPE)
  @Operation(summary = "The whole report as a table")
  HttpResponse<StreamedFile> table(@PathVariable String id) {
    var rows = issues(id).stream().map(IssueView::of).iterator();
    return TableFile.of(TableFormat.CSV, ReportTable.TABLE, rows);
  }

  @Get("/{id}/report.xlsx")
  @Produces(WorkbookController.XLSX)
  @Operation(summary = "The sheets as sent, with a column that says what is the matter with a row")
  byte[] marked(@PathVariable String id) throws IOException {
    ImportJob job = job(id);
    if (job.state() != ImportState.PLANNED) {
      throw notPlanned(job);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MarkedSheets.write(job.files(), job.issues(), out);
    return out.toByteArray();
  }

  @Post("/{id}/undo")
  @Operation(summary = "Take back what an import published: the graph is again as it was before it")
  UndoView undo(@PathVariable String id) {
    return queue
        .undo(id)
        .orElseThrow(() -> new ProblemException(new Failure.UnknownResource("import", id)));
  }

  @Post("/{id}/apply")
  @Operation(summary = "Accept the plan: exactly that is written, as one revision")
  HttpResponse<ImportView> apply(@PathVariable String id) {
    ImportJob job = job(id);
    if (!queue.accept(job)) {
      throw notPlanned(job);
    }
    return HttpResponse.<ImportView>accepted(location(job)).body(ImportView.of(job));
  }

  @Post("/{id}/drop")
  @Operation(summary = "Do not accept the plan: nothing is written")
  ImportView drop(@PathVariable String id) {
    ImportJob job = job(id);
    if (!queue.drop(job)) {
      throw notPlanned(job);
    }
    return ImportView.of(job);
  }

  private static ProblemException notPlanned(ImportJob job) {
    return new ProblemException(
        new Failure.Conflict(
            "The import is " + job.state().text() + "; only a planned one can be decided on."));
  }

  private List<Issue> issues(String id) {
    return job(id).issues();
  }

  private ImportJob job(String id) {
    return queue
        .find(id)
        .orElseThrow(() -> new ProblemException(new Failure.UnknownResource("import", id)));
  }

  private static URI location(ImportJob job) {
    return URI.create(PATH + "/" + job.id());
  }
}
