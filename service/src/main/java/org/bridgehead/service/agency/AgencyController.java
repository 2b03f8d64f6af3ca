/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.agency;

import static org.bridgehead.service.table.Table.column;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.ListReply;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.Naming;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.store.Agency;
import org.bridgehead.service.store.AgencyRepository;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** Agencies, one by one and as a list. */
@Controller("/api/v1/agencies")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class AgencyController {

  private static final Table<Agency> TABLE =
      new Table<>(
          "agencies",
          List.of(
              column("id", row -> row.id()),
              column("name", row -> row.name()),
              column("kind", row -> row.kind()),
              column("authority_code", row -> row.authorityCode()),
              column("started", row -> row.started()),
              column("ended", row -> row.ended())));

  private final AgencyRepository agencies;
  private final Lookups lookups;
  private final AgencyRecords records;

  AgencyController(AgencyRepository agencies, Lookups lookups, AgencyRecords records) {
    this.agencies = agencies;
    this.lookups = lookups;
    this.records = records;
  }

  /**
   * The agencies that lived on a day, a page at a time.
   *
   * @param after the id that the page follows: {@code next} of the page before
   * @param limit how many rows, 50 unless asked, at most 1000
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @Operation(summary = "Which agencies are on record?")
  HttpResponse<Rows<Agency>> list(
      HttpRequest<?> request,
      @QueryValue @Nullable String after,
      @QueryValue @Nullable Long limit,
      @QueryValue @Nullable String asOf) {
    return ListReply.send(request, TABLE, after, limit, (from, most) -> page(from, most, asOf));
  }

  private Rows<Agency> page(@Nullable String after, @Nullable Long limit, @Nullable String asOf) {
    int most = Lookups.limit(limit);
    Day day = lookups.day(asOf);
    return Rows.of(
        day, agencies.list(day.asOf(), Lookups.after(after), most + 1), most, Agency::id);
  }

  /**
   * All that is on record of an agency.
   *
   * @param id its id
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get("/{id}")
  @Operation(summary = "What is on record of this agency?")
  HttpResponse<AgencyDetail> find(
      String id, @QueryValue @Nullable String asOf, @Parameter(hidden = true) Access access) {
    return Naming.answer(access, records.find(id, asOf, access));
  }
}
