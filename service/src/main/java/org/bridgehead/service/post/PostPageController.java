/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

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
import org.bridgehead.service.lookup.RecordPage;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of a post, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class PostPageController {

  private final PostRecords records;
  private final RecordPages pages;

  PostPageController(PostRecords records, RecordPages pages) {
    this.records = records;
    this.pages = pages;
  }

  @Get("/posts/{personId}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String personId, @QueryValue @Nullable String asOf, Access access) {
    var found = records.find(personId, asOf, access);
    var name = found.of().name();
    var title = name == null ? Telling.sentence(records.words(personId, asOf)) : name;
    var record = RecordPage.of(request, found, PostFacts.facts(found), PostFacts.groups(found));
    var model = new PostPage(personId, record, access.mayAdminister() && !access.invented());
    return pages.page(access, title, record.here(), "post", model);
  }

  @Get(uris = {"/posts/{personId}/ties.csv", "/posts/{personId}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String personId, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, PostFacts.groups(records.find(personId, asOf, access)));
  }
}
