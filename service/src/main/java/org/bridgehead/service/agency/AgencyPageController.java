/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.agency;

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
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of an agency, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AgencyPageController {

  private final AgencyRecords records;
  private final RecordPages pages;

  AgencyPageController(AgencyRecords records, RecordPages pages) {
    this.records = records;
    this.pages = pages;
  }

  @Get("/agencies/{id}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    var found = records.find(id, asOf, access);
    return pages.page(
        request,
        access,
        new Party("agency", id, AgencyFacts.name(found)),
        found,
        AgencyFacts.facts(found),
        AgencyFacts.groups(found));
  }

  @Get(uris = {"/agencies/{id}/ties.csv", "/agencies/{id}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, AgencyFacts.groups(records.find(id, asOf, access)));
  }
}
