/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

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
import org.bridgehead.service.isolation.IsolationAnswers;
import org.bridgehead.service.isolation.SuggestionAnswers;
import org.bridgehead.service.lookup.RecordPage;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of a school, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SchoolPageController {

  private final SchoolRecords records;
  private final IsolationAnswers isolation;
  private final SuggestionAnswers suggestions;
  private final RecordPages pages;

  SchoolPageController(
      SchoolRecords records,
      IsolationAnswers isolation,
      SuggestionAnswers suggestions,
      RecordPages pages) {
    this.records = records;
    this.isolation = isolation;
    this.suggestions = suggestions;
    this.pages = pages;
  }

  @Get("/schools/{urn}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String urn, @QueryValue @Nullable String asOf, Access access) {
    var found = records.find(urn, asOf, access);
    var whole = new PageParameters(null, null);
    var record = RecordPage.of(request, found, SchoolFacts.facts(found), SchoolFacts.groups(found));
    var model =
        new SchoolPage(
            urn,
            record,
            isolation.one(urn, asOf).page(whole),
            suggestions.of(urn, asOf).page(whole));
    return pages.page(access, SchoolFacts.name(found), record.here(), "school", model);
  }

  @Get(uris = {"/schools/{urn}/ties.csv", "/schools/{urn}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String urn, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, SchoolFacts.groups(records.find(urn, asOf, access)));
  }
}
