/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.snapshot.Snapshots;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page about the data, and how much of them there is as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class CoveragePageController {

  private static final long A_PAGE = 25;

  private final CoverageAnswers answers;
  private final Snapshots snapshots;
  private final Pages pages;

  CoveragePageController(CoverageAnswers answers, Snapshots snapshots, Pages pages) {
    this.answers = answers;
    this.snapshots = snapshots;
    this.pages = pages;
  }

  @Get("/coverage")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  Writable page(
      HttpRequest<?> request,
      @QueryValue @Nullable String authority,
      @QueryValue(defaultValue = "") String after,
      @QueryValue @Nullable String asOf) {
    var here = Here.of(request);
    var model =
        new CoveragePage(
            here, snapshots.current().sources(), answers.list(authority, after, A_PAGE, asOf));
    return pages.write("coverage", "About the data", here, model);
  }

  @Get(uris = {"/coverage.csv", "/coverage.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      @QueryValue @Nullable String authority,
      @QueryValue @Nullable String asOf) {
    var rows = answers.listAll(authority, asOf);
    return TableFile.of(TableFormat.ofPath(request), CoverageTable.TABLE, rows.iterator());
  }
}
