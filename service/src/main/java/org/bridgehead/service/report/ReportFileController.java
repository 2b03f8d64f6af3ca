/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.FileStream;
import org.bridgehead.service.table.TableFormat;

/** Reports as files. */
@Hidden
@Controller("/reports")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportFileController {

  private static final String DOCX_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final ReportReader reader;
  private final ReportPaper paper;

  ReportFileController(ReportReader reader, ReportPaper paper) {
    this.reader = reader;
    this.paper = paper;
  }

  @Get("/{id:[0-9a-f]+}.pdf")
  @Produces(MediaType.APPLICATION_PDF)
  HttpResponse<StreamedFile> pdf(HttpRequest<?> request, String id) {
    var report = reader.read(request, id);
    return FileStream.answer(
        name(id, "pdf"), MediaType.APPLICATION_PDF_TYPE, out -> paper.write(report, out));
  }

  @Get("/{id:[0-9a-f]+}.docx")
  @Produces(DOCX_TYPE)
  HttpResponse<StreamedFile> docx(HttpRequest<?> request, String id) {
    var report = reader.read(request, id);
    return FileStream.answer(
        name(id, "docx"), MediaType.of(DOCX_TYPE), out -> ReportDocument.write(report, out));
  }

  @Get("/{id:[0-9a-f]+}.xlsx")
  @Produces(TableFormat.XLSX_TYPE)
  HttpResponse<StreamedFile> xlsx(HttpRequest<?> request, String id) {
    var report = reader.read(request, id);
    return FileStream.answer(
        name(id, "xlsx"),
        MediaType.of(TableFormat.XLSX_TYPE),
        out -> ReportWorkbook.write(report, out));
  }

  private static String name(String id, String extension) {
    return "report-%s.%s".formatted(id, extension);
  }
}
