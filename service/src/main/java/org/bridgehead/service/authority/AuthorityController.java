/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

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
import java.util.Map;
import org.bridgehead.service.lookup.Day;
import org.bridgehead.service.lookup.ListReply;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.Naming;
import org.bridgehead.service.lookup.OpenSchools;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.store.Authority;
import org.bridgehead.service.store.AuthorityRepository;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** Local authorities, one by one and as a list. */
@Controller("/api/v1/authorities")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class AuthorityController {

  private static final Table<AuthorityRow> TABLE =
      new Table<>(
          "authorities",
          List.of(
              column("code", row -> row.code()),
              column("name", row -> row.name()),
              column("region", row -> row.region()),
              column("type", row -> row.type()),
              column("schools", row -> row.schools())));

  private final AuthorityRepository authorities;
  private final Lookups lookups;
  private final AuthorityRecords records;

  AuthorityController(AuthorityRepository authorities, Lookups lookups, AuthorityRecords records) {
    this.authorities = authorities;
    this.lookups = lookups;
    this.records = records;
  }

  /**
   * The authorities that lived on a day, a page at a time.
   *
   * @param after the code that the page follows: {@code next} of the page before
   * @param limit how many rows, 50 unless asked, at most 1000
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @Operation(summary = "Which authorities are on record?")
  HttpResponse<Rows<AuthorityRow>> list(
      HttpRequest<?> request,
      @QueryValue @Nullable String after,
      @QueryValue @Nullable Long limit,
      @QueryValue @Nullable String asOf) {
    return ListReply.send(request, TABLE, after, limit, (from, most) -> page(from, most, asOf));
  }

  private Rows<AuthorityRow> page(
      @Nullable String after, @Nullable Long limit, @Nullable String asOf) {
    int most = Lookups.limit(limit);
    Day day = lookups.day(asOf);
    Map<String, Long> schools = OpenSchools.on(day).countByAuthority();
    return Rows.of(
            day,
            authorities.list(day.asOf(), Lookups.after(after), most + 1),
            most,
            Authority::code)
        .map(found -> AuthorityRow.of(found, schools.getOrDefault(found.code(), 0L)));
  }

  /**
   * All that is on record of an authority.
   *
   * @param code its three-digit code
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get("/{code}")
  @Operation(summary = "What is on record of this authority?")
  HttpResponse<AuthorityDetail> find(
      String code, @QueryValue @Nullable String asOf, @Parameter(hidden = true) Access access) {
    return Naming.answer(access, records.find(code, asOf, access));
  }
}
