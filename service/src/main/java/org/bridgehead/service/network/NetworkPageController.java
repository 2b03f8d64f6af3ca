/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

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
import java.net.URI;
import java.time.YearMonth;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.RecordPage;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of a network, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NetworkPageController {

  /** That of the year 9999. */
  private static final long LAST_MONTH = 9999 * 12 + 11;

  private final NetworkRecords records;
  private final ChallengeAnswers challenges;
  private final RecordPages pages;

  NetworkPageController(NetworkRecords records, ChallengeAnswers challenges, RecordPages pages) {
    this.records = records;
    this.challenges = challenges;
    this.pages = pages;
  }

  @Get("/networks/{id}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      String id,
      @QueryValue @Nullable String asOf,
      @QueryValue @Nullable Long month,
      Access access) {
    if (month != null) {
      return HttpResponse.seeOther(lastDayOf(request, month));
    }
    var found = records.find(id, asOf, access);
    var title = NetworkFacts.name(found);
    var record =
        RecordPage.of(request, found, NetworkFacts.facts(found), NetworkFacts.groups(found));
    var model = new NetworkPage(id, record, records.timeLine(found), challenges.of(found, asOf));
    return pages.page(access, title, record.here(), "network", model);
  }

  /** The same page on the last day of a month, numbered from January of the year 0. */
  private static URI lastDayOf(HttpRequest<?> request, long month) {
    if (month < 0 || month > LAST_MONTH) {
      throw Lookups.invalid("month", "must be 0 to " + LAST_MONTH, Long.toString(month));
    }
    var day = YearMonth.of(0, 1).plusMonths(month).atEndOfMonth();
    return URI.create(Here.of(request).on(day).with("month", null));
  }

  @Get(uris = {"/networks/{id}/ties.csv", "/networks/{id}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, NetworkFacts.groups(records.find(id, asOf, access)));
  }
}
