/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

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
import org.bridgehead.service.store.Network;
import org.bridgehead.service.store.NetworkRepository;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** Networks, legal and learning, one by one and as a list. */
@Controller("/api/v1/networks")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "look-ups")
final class NetworkController {

  private static final Table<NetworkRow> TABLE =
      new Table<>(
          "networks",
          List.of(
              column("id", row -> row.id()),
              column("name", row -> row.name()),
              column("category", row -> row.category()),
              column("kind", row -> row.kind()),
              column("phase", row -> row.phase()),
              column("accepts_enquiries", row -> row.acceptsEnquiries()),
              column("started", row -> row.started()),
              column("ended", row -> row.ended()),
              column("schools", row -> row.size().schools()),
              column("band", row -> row.size().band())));

  private final NetworkRepository networks;
  private final Lookups lookups;
  private final NetworkRecords records;

  NetworkController(NetworkRepository networks, Lookups lookups, NetworkRecords records) {
    this.networks = networks;
    this.lookups = lookups;
    this.records = records;
  }

  /**
   * The networks that lived on a day, a page at a time.
   *
   * @param category legal or learning; both where it is left out
   * @param kind the kind of network, as on record; all where it is left out
   * @param after the id that the page follows: {@code next} of the page before
   * @param limit how many rows, 50 unless asked, at most 1000
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @Operation(summary = "Which networks are on record?")
  HttpResponse<Rows<NetworkRow>> list(
      HttpRequest<?> request,
      @QueryValue @Nullable String category,
      @QueryValue @Nullable String kind,
      @QueryValue @Nullable String after,
      @QueryValue @Nullable Long limit,
      @QueryValue @Nullable String asOf) {
    return ListReply.send(
        request, TABLE, after, limit, (from, most) -> page(category, kind, from, most, asOf));
  }

  private Rows<NetworkRow> page(
      @Nullable String category,
      @Nullable String kind,
      @Nullable String after,
      @Nullable Long limit,
      @Nullable String asOf) {
    int most = Lookups.limit(limit);
    Day day = lookups.day(asOf);
    if (category != null && !category.equals("legal") && !category.equals("learning")) {
      throw Lookups.invalid("category", "must be legal or learning", category);
    }
    List<Network> found = networks.list(day.asOf(), category, kind, Lookups.after(after), most + 1);
    return Rows.of(day, found, most, Network::id)
        .map(network -> NetworkRow.of(network, NetworkSize.of(day, network.id())));
  }

  /**
   * All that is on record of a network.
   *
   * @param id its id
   * @param asOf the day, year-month-day; the newest that the sources cover where it is left out
   */
  @Get("/{id}")
  @Operation(summary = "What is on record of this network?")
  HttpResponse<NetworkDetail> find(
      String id, @QueryValue @Nullable String asOf, @Parameter(hidden = true) Access access) {
    return Naming.answer(access, records.find(id, asOf, access));
  }
}
