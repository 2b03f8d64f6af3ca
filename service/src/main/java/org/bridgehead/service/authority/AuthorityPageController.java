/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

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

/** The page of an authority, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuthorityPageController {

  private final AuthorityRecords records;
  private final RecordPages pages;

  AuthorityPageController(AuthorityRecords records, RecordPages pages) {
    this.records = records;
    this.pages = pages;
  }

  @Get("/authorities/{code}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String code, @QueryValue @Nullable String asOf, Access access) {
    var found = records.find(code, asOf, access);
    return pages.page(
        request,
        access,
        new Party("authority", code, AuthorityFacts.name(found)),
        found,
        AuthorityFacts.facts(found),
        AuthorityFacts.groups(found));
  }

  @Get(uris = {"/authorities/{code}/ties.csv", "/authorities/{code}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String code, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, AuthorityFacts.groups(records.find(code, asOf, access)));
  }
}
