/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Imports: files are sent, a plan is made, and a plan that is accepted becomes a revision. */
@Controller(ImportController.PATH)
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "imports")
final class ImportController {

  static final String PATH = "/api/v1/imports";

  /** What says yes to a plan that ends many ties. */
  static final String CONFIRM_ENDS = "ends";

  private static final int MOST_ISSUES = 1000;
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final ImportQueue queue;
  private final ImportDesk desk;
  private final UploadReader uploads;

  ImportController(ImportQueue queue, ImportDesk desk, UploadReader uploads) {
    this.queue = queue;
    this.desk = desk;
    this.uploads = uploads;
  }

  /**
   * Takes files in: parts {@code file}, and the fields {@code date}, {@code sender}, {@code apply},
   * {@code confirm}.
   */
  @Post(consumes = MediaType.MULTIPART_FORM_DATA)
  @Status(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Send files; the answer is a job whose plan can be looked at and accepted.",
      description =
          "Parts: file (once for each file), date (the day that files describe which do not say it),"
              + " sender (who sends a workbook), apply=true (accept the plan beforehand) and"
              + " confirm=ends (even if it ends many ties).")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = ImportParts.class)))
  HttpResponse<ImportView> create(@Body MultipartBody body, @Parameter(hidden = true) Access access)
      throws IOException {
    ImportJob job = uploads.read(body, access, new HashMap<>());
    queue.add(job);
    return accepted(job);
  }

  @Get
  @Operation(
      summary = "The imports, newest first: those that wait, run, and are over",
      description =
          "Each with who sent what and when, and the hash of each file. The last hundred or so are"
              + " listed, across restarts of the service.")
  List<ImportView> list() {
    return queue.list().stream().map(this::view).toList();
  }

  @Get("/{id}")
  @Operation(summary = "How far an import has come, and what it would do or did")
  ImportView get(@PathVariable String id) {
    return view(desk.get(id));
  }

  /**
   * Follows an import.
   *
   * @param id of the import
   * @return its state twice a second, as an event named {@code progress}; the last one is named
   *     {@code end}
   */
  @Get("/{id}/events")
  @Produces(MediaType.TEXT_EVENT_STREAM)
  @Operation(
      summary = "Follow an import as server-sent events",
      description =
          "An event named progress twice a second holds the import as JSON: state, phase, rows, how"
              + " much is written, and about how many seconds the phase takes still. The last event"
              + " is named end: the import is over, or waits for its plan to be accepted.")
  Publisher<Event<ImportView>> events(@PathVariable String id) {
    ImportJob job = desk.get(id);
    return Flux.interval(Duration.ZERO, PAUSE)
        .onBackpressureDrop()
        .map(
            _ -> {
              boolean atRest = job.state().isAtRest();
              return Event.of(view(job)).name(atRest ? "end" : "progress");
            })
        .takeUntil(event -> "end".equals(event.getName()));
  }

  @Get("/{id}/lines")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(summary = "The same as lines of name=value, for command lines")
  String lines(@PathVariable String id) {
    return view(desk.get(id)).lines();
  }

  @Get("/{id}/report")
  @Refuses(Failure.Conflict.class)
  @Operation(summary = "Every row that is not taken, waits or is not used")
  List<IssueView> report(
      @PathVariable String id,
      @QueryValue(defaultValue = "0") int offset,
      @QueryValue(defaultValue = "1000") int limit) {
    if (limit > MOST_ISSUES) {
      throw new ProblemException(new Failure.PageTooLarge(limit, MOST_ISSUES));
    }
    return desk.issues(id).stream()
        .skip(Math.max(0, offset))
        .limit(Math.max(0, limit))
        .map(IssueView::of)
        .toList();
  }

  @Get("/{id}/report.csv")
  @Produces(TableFormat.CSV_TYPE)
  @Refuses(Failure.Conflict.class)
  @Operation(summary = "The whole report as a table")
  HttpResponse<StreamedFile> table(@PathVariable String id) {
    var rows = desk.issues(id).stream().map(IssueView::of).iterator();
    return TableFile.of(TableFormat.CSV, ReportTable.TABLE, rows);
  }

  @Get("/{id}/report.xlsx")
  @Produces(WorkbookController.XLSX)
  @Refuses(Failure.Conflict.class)
  @Operation(summary = "The sheets as sent, with a column that says what is the matter with a row")
  byte[] marked(@PathVariable String id) throws IOException {
    return desk.marked(id);
  }

  /**
   * Takes back what an import published.
   *
   * @param id of the import
   * @param cascade whether the later imports that build on it are taken back before it
   */
  @Post("/{id}/undo")
  @Refuses(Failure.Conflict.class)
  @Operation(
      summary = "Take back what an import published: the graph is again as it was before it",
      description =
          "409 with the reasons where later imports build on it; with cascade=true those are taken"
              + " back before it, newest first, all of them or none.")
  UndoView undo(@PathVariable String id, @QueryValue(defaultValue = "false") boolean cascade) {
    return desk.undo(id, cascade);
  }

  /**
   * Accepts a plan.
   *
   * @param id of the import
   * @param confirm {@code ends} to say yes to a plan that ends more than the configured share of a
   *     source's ties
   */
  @Post("/{id}/apply")
  @Status(HttpStatus.ACCEPTED)
  @Refuses(Failure.Conflict.class)
  @Operation(
      summary = "Accept the plan: exactly that is written, as one revision",
      description =
          "A plan that ends more than the configured share (bridgehead.imports.ends-share, 20 %) of a"
              + " source's ties is accepted with confirm=ends only, else 409 with the numbers.")
  HttpResponse<ImportView> apply(@PathVariable String id, @QueryValue @Nullable String confirm) {
    return accepted(desk.accept(id, CONFIRM_ENDS.equals(confirm)));
  }

  @Post("/{id}/drop")
  @Refuses(Failure.Conflict.class)
  @Operation(summary = "Do not accept the plan: nothing is written")
  ImportView drop(@PathVariable String id) {
    return view(desk.drop(id));
  }

  @Post("/{id}/cancel")
  @Status(HttpStatus.ACCEPTED)
  @Refuses(Failure.Conflict.class)
  @Operation(
      summary = "Stop an import, wherever it stands: nothing of it is published",
      description =
          "One that waits stops at once; one that is read, compared or written stops at the next few"
              + " rows, all of it is taken back, and until then stopping is true. 409 once it is"
              + " over; what is published can be undone.")
  HttpResponse<ImportView> cancel(@PathVariable String id) {
    return accepted(desk.cancel(id));
  }

  private ImportView view(ImportJob job) {
    return ImportView.of(job, queue);
  }

  private HttpResponse<ImportView> accepted(ImportJob job) {
    return HttpResponse.<ImportView>accepted(URI.create(PATH + "/" + job.id())).body(view(job));
  }
}
