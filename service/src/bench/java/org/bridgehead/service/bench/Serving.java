/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import io.micronaut.json.tree.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.bridgehead.cypher.catalogue.Catalogue;
import org.bridgehead.service.embedded.EmbeddedNeo4j;
import org.bridgehead.service.embedded.StoreName;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** What those who ask the running service wait for, on England's files. */
final class Serving {
  private static final String ON = "England, over HTTP";
  private static final LocalDate DAY = LocalDate.of(2023, 1, 19);
  private static final List<LocalDate> DAYS =
      DAY.minusYears(7).datesUntil(DAY.plusDays(1), Period.ofYears(1)).toList();
  private static final int PLACES = 400;
  private static final int PAGES = 40;
  private static final int QUERIES = 1000;

  private final Path shared;
  private final Path folder;
  private final Table table;
  private final Random random;

  /**
   * Prepares.
   *
   * @param shared the folder of England's files
   * @param folder where the services keep their data; what is in it already goes
   */
  Serving(Path shared, Path folder, Table table, long seed) {
    this.shared = shared;
    this.folder = folder;
    this.table = table;
    this.random = new Random(seed);
  }

  /** Measures all rows. */
  void measure() throws Exception {
    StoredCountry.empty(folder);
    var data = folder.resolve("data");
    try (var service = ServedCountry.start(data, Map.of())) {
      service.await("/api/v1/isolation");
      double load =
          Stopwatch.once(
              () ->
                  service.load(
                      shared.resolve("register"),
                      shared.resolve("authorities"),
                      shared.resolve("networks")));
      table.row(ON, "import of all by the README's command", Table.time(load), "");
    }
    long start = System.nanoTime();
    try (var service = ServedCountry.start(data, Map.of())) {
      service.await("/api/v1/isolation?authority=908");
      double first = (System.nanoTime() - start) / 1e6;
      table.row(ON, "start to the first answer on an existing store", Table.time(first), "8 s");
      double bridging = Stopwatch.once(() -> service.get("/api/v1/bridging"));
      table.row(ON, "bridging of the country, the first time", Table.time(bridging), "");
      var schools = texts(service.rows("/api/v1/isolation?limit=1000"), "urn");
      var authorities = texts(service.rows("/api/v1/authorities?limit=1000"), "code");
      questions(service, schools, authorities);
      pages(service, schools, authorities);
    }
    catalogue(data);
  }

  private void questions(ServedCountry service, List<String> schools, List<String> authorities)
      throws Exception {
    var lists = new ArrayList<String>();
    for (var code : authorities) {
      for (var day : DAYS) {
        lists.add("/api/v1/isolation?authority=%s&asOf=%s".formatted(code, day));
      }
    }
    load(service, "isolation lists of one authority on eight days", lists.subList(0, 8), 500, 20);
    load(service, "isolation lists of any authority on one of eight days", lists, 500, 20);
    var mixed = new ArrayList<String>();
    for (var cell : service.rows("/api/v1/links?limit=" + PLACES)) {
      mixed.add("/api/v1/links/%s/%s".formatted(key(cell, "a"), key(cell, "b")));
      mixed.add(one(lists));
      mixed.add("/api/v1/isolation/" + one(schools) + "/suggestions");
      mixed.add("/api/v1/schools/" + one(schools));
    }
    load(
        service,
        "such lists, suggestions of a school, cells of the matrix and look-ups",
        mixed,
        500,
        20);
    var networked = texts(service.rows("/api/v1/isolation?rung=networked&limit=1000"), "urn");
    var paths = new ArrayList<String>();
    while (paths.size() < PLACES) {
      var address = "/api/v1/paths?from=%s&to=%s".formatted(one(networked), one(networked));
      if (!service.rows(address).isEmpty()) {
        paths.add(address);
      }
    }
    load(service, "five paths between schools with a route", paths, 50, 50);
  }

  /** A round that does not count, and one that does. */
  private void load(ServedCountry service, String work, List<String> addresses, int rate, int aim)
      throws Exception {
    long seed = random.nextInt(Integer.MAX_VALUE);
    Wrk.ask(service.address(), addresses, rate, seed, folder);
    var measured = Wrk.ask(service.address(), addresses, rate, seed + 1, folder);
    if (measured.isEmpty()) {
      System.out.println("wrk is not installed: the row of " + work + " is left out.");
      return;
    }
    var found = measured.get();
    table.row(
        ON,
        "%s, %.0f a second, %d of them failed; p50, p95, p99"
            .formatted(work, found.rate(), found.failed()),
        "%s, %s, %s"
            .formatted(Table.time(found.p50()), Table.time(found.p95()), Table.time(found.p99())),
        "p99 %d ms at %d a second".formatted(aim, rate));
  }

  private void pages(ServedCountry service, List<String> schools, List<String> authorities)
      throws Exception {
    var networks = texts(service.rows("/api/v1/networks?limit=1000"), "id");
    var pages = new LinkedHashMap<String, Supplier<String>>();
    pages.put("start", () -> "/");
    pages.put("isolation, an authority", () -> "/isolation?authority=" + one(authorities));
    pages.put("bridging, the country", () -> "/bridging");
    pages.put("bridging, an authority", () -> "/bridging?authority=" + one(authorities));
    pages.put("links", () -> "/links");
    pages.put("gaps", () -> "/links/gaps?of=" + one(authorities));
    pages.put("paths", () -> "/paths?from=%s&to=%s".formatted(one(schools), one(schools)));
    pages.put("reach", () -> "/reach?from=" + one(schools));
    pages.put("school", () -> "/schools/" + one(schools));
    pages.put("authority", () -> "/authorities/" + one(authorities));
    pages.put("network", () -> "/networks/" + one(networks));
    pages.put("search", () -> "/search?q=" + one(schools));
    pages.put("about the data", () -> "/coverage");
    for (var page : pages.entrySet()) {
      var times = Stopwatch.times(PAGES, () -> service.get(page.getValue().get()));
      table.row(
          ON,
          "page: %s, p50 and p95 of %d one after another".formatted(page.getKey(), PAGES),
          Table.time(Stopwatch.percentile(times, 0.5))
              + ", "
              + Table.time(Stopwatch.percentile(times, 0.95)),
          "p95 150 ms");
    }
  }

  /** The same query of the same database through the service and through the driver alone. */
  private void catalogue(Path data) throws Exception {
    var query = Catalogue.load().get("schools", "by-urn");
    try (var database = EmbeddedNeo4j.open(new DataFolder(data), StoreName.COUNTRY, new Secrets());
        var driver =
            GraphDatabase.driver(
                database.uri(), AuthTokens.basic(database.username(), database.password()));
        var session = driver.session();
        var service =
            ServedCountry.start(
                folder.resolve("beside"),
                Map.of(
                    "BRIDGEHEAD_NEO4J_URI", database.uri().toString(),
                    "BRIDGEHEAD_NEO4J_USERNAME", database.username(),
                    "BRIDGEHEAD_NEO4J_PASSWORD", database.password()))) {
      service.await("/api/v1/isolation?authority=908");
      var schools = texts(service.rows("/api/v1/isolation?limit=1000"), "urn");
      var ours =
          Stopwatch.times(
              QUERIES,
              () ->
                  service.get(
                      "/api/v1/queries/schools/by-urn?urn=%s&asOf=%s"
                          .formatted(one(schools), DAY)));
      var theirs =
          Stopwatch.times(
              QUERIES,
              () ->
                  session.executeRead(
                      transaction ->
                          transaction
                              .run(query.text(), Map.of("urn", one(schools), "asOf", DAY))
                              .list()));
      table.against(
          ON,
          "one catalogue query, one school; median of %,d one after another".formatted(QUERIES),
          Stopwatch.percentile(ours, 0.5),
          "",
          "the bare driver",
          Stopwatch.percentile(theirs, 0.5));
    }
  }

  private String one(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<String> texts(List<JsonNode> rows, String field) {
    return rows.stream().map(row -> row.get(field).getStringValue()).toList();
  }

  private static String key(JsonNode row, String place) {
    return row.get(place).get("key").getStringValue();
  }
}
