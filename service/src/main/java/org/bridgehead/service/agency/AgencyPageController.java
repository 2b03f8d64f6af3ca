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
import java.util.List;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.page.Words;
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
    var title = found.agency().name() == null ? "Agency " + id : found.agency().name();
    return pages.page(
        request, access, new Party("agency", id, title), found, facts(found), groups(found));
  }

  private static List<Fact> facts(AgencyDetail found) {
    var agency = found.agency();
    return List.of(
        Fact.of("Id", agency.id()),
        Fact.of("Kind", agency.kind()),
        Fact.of("Authority’s code", agency.authorityCode()),
        Fact.of("From", agency.started()),
        Fact.of("Until", agency.ended() == null ? "still in being" : agency.ended()),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning on record it took part in; none on record is not none held."));
  }

  private static List<TieGroup> groups(AgencyDetail found) {
    return List.of(
        new TieGroup("partnerships", "Whom it works with", found.partnerships()),
        new TieGroup("networks", "Networks it is in", found.networks()),
        new TieGroup("brokerage", "Networks it brokers for", found.brokerage()),
        new TieGroup("facilitation", "What it facilitates", found.facilitation()),
        new TieGroup("posts", "Posts", found.posts()));
  }

  @Get(uris = {"/agencies/{id}/ties.csv", "/agencies/{id}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, groups(records.find(id, asOf, access)));
  }
}
