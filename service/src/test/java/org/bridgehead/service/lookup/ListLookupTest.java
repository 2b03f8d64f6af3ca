/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bridgehead.service.client.AsOf.NEWEST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.authority.AuthorityRow;
import org.bridgehead.service.catalogue.QueryEntry;
import org.bridgehead.service.client.ApiProblemException;
import org.bridgehead.service.client.AsOf;
import org.bridgehead.service.client.Page;
import org.bridgehead.service.client.Pages;
import org.bridgehead.service.client.RecordClient;
import org.bridgehead.service.coverage.AuthorityCoverage;
import org.bridgehead.service.coverage.CoverageRow;
import org.bridgehead.service.lookup.LookupService.Running;
import org.bridgehead.service.network.NetworkRow;
import org.bridgehead.service.school.SchoolRow;
import org.bridgehead.service.store.Agency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, a page at a time, and what is held of whom. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class ListLookupTest {

  private final Running service;
  private final RecordClient records;

  ListLookupTest(Running service) {
    this.service = service;
    this.records = service.client(RecordClient.class);
  }

  private List<String> keys(String path, String column) throws Exception {
    List<String> keys = new ArrayList<>();
    service
        .json(path)
        .get("rows")
        .values()
        .forEach(row -> keys.add(row.get(column).getStringValue()));
    return keys;
  }

  @Test
  void schoolsAreListedByPage() {
    var first = records.schools(null, NEWEST, Page.of(2));
    assertThat(first.next()).isEqualTo("100002");
    assertThat(first.rows()).extracting(SchoolRow::urn).containsExactly("100001", "100002");
    var last = records.schools(null, NEWEST, Page.of(2).after("100005"));
    assertThat(last.rows()).hasSize(1);
    assertThat(last.next()).isNull();
    assertThat(Pages.records(Page.of(2), page -> records.schools(null, NEWEST, page)))
        .extracting(SchoolRow::urn)
        .startsWith("100001", "100002", "100003", "100005")
        .hasSize(5);
  }

  @Test
  void schoolsAreThoseOfTheAuthorityAndTheDay() {
    assertThat(records.schools("801", NEWEST, Page.FIRST).rows())
        .extracting(SchoolRow::urn)
        .containsExactly("100001", "100002", "100003");
    var then = AsOf.day(LocalDate.of(2014, 1, 1));
    assertThat(records.schools("801", then, Page.FIRST).rows())
        .extracting(SchoolRow::urn)
        .containsExactly("100001", "100003", "100004");
  }

  @Test
  void authoritiesAreListedWithTheirSchools() {
    assertThat(records.authorities(NEWEST, Page.of(1)).rows())
        .extracting(AuthorityRow::code)
        .containsExactly("801");
    var second = records.authorities(NEWEST, Page.FIRST.after("801")).rows().getFirst();
    assertThat(second.code()).isEqualTo("802");
    assertThat(second.schools()).isEqualTo(2);
  }

  private List<String> networks(
      @Nullable String category, @Nullable String kind, AsOf asOf, Page page) {
    return records.networks(category, kind, asOf, page).rows().stream()
        .map(NetworkRow::id)
        .toList();
  }

  @Test
  void networksAreListedByCategoryKindAndDay() {
    var then = AsOf.day(LocalDate.of(2019, 1, 1));
    assertThat(networks(null, null, NEWEST, Page.FIRST)).containsExactly("N1", "group-5001");
    assertThat(networks("legal", null, NEWEST, Page.FIRST)).containsExactly("group-5001");
    assertThat(networks(null, "maths hub", NEWEST, Page.FIRST)).isEmpty();
    assertThat(networks(null, "maths hub", then, Page.FIRST)).containsExactly("N2");
    assertThat(networks(null, null, NEWEST, Page.of(1).after("N1"))).containsExactly("group-5001");
  }

  @ParameterizedTest
  @CsvSource({"schools, urn", "authorities, code", "networks, id", "agencies, id"})
  void aListIsAFileToo(String list, String key) throws Exception {
    var path = "/api/v1/" + list;
    var csv = service.get(path, "Accept", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    var lines = csv.body().lines().toList();
    assertThat(lines.getFirst()).startsWith(key + ",");
    assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(','))))
        .isEqualTo(keys(path, key));
    assertThat(service.get(path + "?limit=1", "Accept", "text/csv").body().lines()).hasSize(2);
    assertThat(service.get(path + "?fields=name," + key, "Accept", "text/csv").body())
        .startsWith("name," + key + "\r\n");
    assertThat(service.get(path + "?limit=0", "Accept", "text/csv").statusCode()).isEqualTo(400);
    assertThat(service.json(path + "?fields=name").get("rows").get(0).size()).isEqualTo(1);
  }

  @Test
  void aRevisionThatIsNotHereYetIsAProblem() {
    assertThat(records.schools(null, NEWEST.since(1), Page.FIRST).rows()).hasSize(5);
    assertThatExceptionOfType(ApiProblemException.class)
        .isThrownBy(() -> records.schools(null, NEWEST.since(99), Page.FIRST))
        .satisfies(failure -> assertThat(failure.status()).isEqualTo(503));
  }

  @Test
  void agenciesAreListed() {
    assertThat(records.agencies(NEWEST, Page.FIRST).rows())
        .extracting(Agency::id)
        .containsExactly("A1");
  }

  @Test
  void coverageSaysWhatIsHeldAndWhatIsNotKnown() {
    var authorities = records.coverage("801", NEWEST, Page.FIRST).rows();
    assertThat(authorities).hasSize(1);
    assertThat(authorities.getFirst().schools()).isEqualTo(3);
    var ties = authorities.getFirst().ties();
    assertThat(ties)
        .filteredOn(row -> row.sort().equals("trust"))
        .extracting(
            CoverageRow::state, CoverageRow::source, CoverageRow::ties, CoverageRow::newestExtract)
        .containsExactly(tuple("held", "register", 2L, LocalDate.of(2023, 1, 19)));
    assertThat(ties)
        .filteredOn(row -> row.sort().equals("sponsor"))
        .extracting(CoverageRow::state, CoverageRow::source)
        .containsExactly(tuple("not known", null));
    assertThat(records.coverage(null, NEWEST, Page.FIRST).rows())
        .extracting(AuthorityCoverage::code)
        .containsExactly("801", "802");
  }

  @Test
  void theCatalogueIsListedAndItsQueriesAreAsked() {
    assertThat(records.queries().queries())
        .extracting(QueryEntry::path)
        .contains("isolation/offered-not-joined");
    var found = records.query("isolation", "offered-not-joined", Map.of("authority", "801"));
    assertThat(found.rows()).extracting(row -> row.get("urn")).first().isEqualTo("100002");
    assertThat(records.search("reading", null, 5).rows()).isNotEmpty();
    assertThat(records.about().invented()).isFalse();
  }
}
