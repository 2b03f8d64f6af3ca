/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.FileStream;
import org.bridgehead.service.table.TableFormat;
import org.bridgehead.service.table.WorkbookSheet;

/** The graph on a day, or a part of it, in the formats of other tools. */
@Controller("/api/v1")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "export")
final class ExportController {

  /** How many nodes the file holds. */
  static final String NODES = "Bridgehead-Nodes";

  /** How many ties. */
  static final String TIES = "Bridgehead-Ties";

  private final Questions questions;
  private final Replies replies;

  ExportController(Questions questions, Replies replies) {
    this.questions = questions;
    this.replies = replies;
  }

  /**
   * The nodes that live and the ties that hold on a day: all, or the schools of a scope with all
   * that is tied to them and the ties between these. People have no names: a post is called by its
   * role and where it is held. The headers {@code Bridgehead-Nodes} and {@code Bridgehead-Ties} say
   * how many of each the file holds. Ties that say whom not to bring together are left out.
   */
  @Get(
      uris = {"/export.graphml", "/export.gexf", "/export.csv.zip", "/export.xlsx", "/export.json"})
  @Produces({
    "application/graphml+xml",
    "application/gexf+xml",
    "application/zip",
    TableFormat.XLSX_TYPE,
    MediaType.APPLICATION_JSON
  })
  @Operation(summary = "The graph, or the part of it around some schools, for other tools")
  HttpResponse<StreamedFile> export(HttpRequest<?> request, @RequestBean ScopeParameters scope) {
    var format = ExportFormat.ofPath(request.getPath());
    var question = questions.ask(scope);
    boolean narrowed = scope.isLocal() || scope.namesSchools();
    var selection = Selection.of(question, narrowed);
    if (format == ExportFormat.XLSX) {
      checkFits(selection);
    }
    MutableHttpResponse<StreamedFile> answer =
        replies.send(request, question, List.of(), () -> file(format, selection));
    return FileStream.named(answer, name(format))
        .header(NODES, Integer.toString(selection.nodeCount()))
        .header(TIES, Integer.toString(selection.tieCount()));
  }

  private static StreamedFile file(ExportFormat format, Selection selection) {
    return FileStream.of(name(format), format.type(), out -> format.write(selection, out));
  }

  private static String name(ExportFormat format) {
    return "bridgehead." + format.extension();
  }

  private static void checkFits(Selection selection) {
    int rows = Math.max(selection.nodeCount(), selection.tieCount());
    if (rows > WorkbookSheet.MOST_ROWS) {
      var message = "must narrow it down: a sheet holds %d rows".formatted(WorkbookSheet.MOST_ROWS);
      throw new Failure.InvalidFields(
              List.of(new FieldError("authority", message, Integer.toString(rows))))
          .exception();
    }
  }
}
