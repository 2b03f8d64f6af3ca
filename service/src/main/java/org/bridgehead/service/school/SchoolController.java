/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

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
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.ListReply;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.Naming;
import org.bridgehead.service.lookup.OpenSchools;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.store.School;
import org.bridgehead.service.store.SchoolRepository;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** Schools, one by one and as a list. */
@Controller("/api/v1/schools")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class SchoolController {

  private static final Table<SchoolRow> TABLE =
      new Table<>(
          "schools",
          List.of(
              column("urn", row -> row.urn()),
              column("name", row -> row.name()),
              column("phase", row -> row.phase()),
              column("type", row -> row.type()),
              column("status", row -> row.status()),
              column("state_funded", row -> row.stateFunded()),
              column("town", row -> row.town()),
              column("opened", row -> row.opened()),
              column("closed", row -> row.closed()),
              column(
                  "authority_code", row -> row.authority() == null ? null : row.authority().key()),
              column("authority", row -> row.authority() == null ? null : row.authority().name())));

  private final SchoolRepository schools;
  private final Lookups lookups;
  private final SchoolRecords records;

  SchoolController(SchoolRepository schools, Lookups lookups, SchoolRecords records) {
    this.schools = schools;
    this.lookups = lookups;
    this.records = records;
  }

  /**
   * The schools that were open on a day, a page at a time.
   *
   * @param authority the code of the authority they were in; all where it is left out
   * @param after the URN that the page follows: {@code next} of the page before
   * @param limit how many rows, 50 unless asked, at most 1000
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @Operation(summary = "Which schools are on record?")
  HttpResponse<Rows<SchoolRow>> list(
      HttpRequest<?> request,
      @QueryValue @Nullable String authority,
      @QueryValue @Nullable String after,
      @QueryValue @Nullable Long limit,
      @QueryValue @Nullable String asOf) {
    return ListReply.send(
        request, TABLE, after, limit, (from, most) -> page(authority, from, most, asOf));
  }

  private Rows<SchoolRow> page(
      @Nullable String authority,
      @Nullable String after,
      @Nullable Long limit,
      @Nullable String asOf) {
    int most = Lookups.limit(limit);
    Day day = lookups.day(asOf);
    OpenSchools open = OpenSchools.on(day);
    if (authority != null && !open.knowsAuthority(authority)) {
      throw new Failure.UnknownScope("authority", authority).exception();
    }
    String last = Lookups.after(after);
    List<String> urns =
        open.urns(authority).stream()
            .filter(urn -> urn.compareTo(last) > 0)
            .limit(most + 1L)
            .toList();
    return Rows.of(day, schools.list(urns), most, School::urn)
        .map(school -> SchoolRow.of(school, open.authorityOf(school.urn())));
  }

  /**
   * All that is on record of a school.
   *
   * @param urn its unique reference number
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get("/{urn}")
  @Operation(summary = "What is on record of this school?")
  HttpResponse<SchoolDetail> find(
      String urn, @QueryValue @Nullable String asOf, @Parameter(hidden = true) Access access) {
    return Naming.answer(access, records.find(urn, asOf, access));
  }
}
