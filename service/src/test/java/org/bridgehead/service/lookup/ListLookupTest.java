/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.lookup.LookupService.Running;
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

  ListLookupTest(Running service) {
    this.service = service;
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
  void schoolsAreListedByPage() throws Exception {
    JsonNode first = service.json("/api/v1/schools?limit=2");
    assertThat(first.get("next").getStringValue()).isEqualTo("100002");
    assertThat(keys("/api/v1/schools?limit=2&after=100002", "urn"))
        .containsExactly("100003", "100005");
    JsonNode last = service.json("/api/v1/schools?limit=2&after=100005");
    assertThat(last.get("rows").size()).isEqualTo(1);
    assertThat(last.get("next").isNull()).isTrue();
  }

  @Test
  void schoolsAreThoseOfTheAuthorityAndTheDay() throws Exception {
    assertThat(keys("/api/v1/schools?authority=801", "urn"))
        .containsExactly("100001", "100002", "100003");
    assertThat(keys("/api/v1/schools?authority=801&asOf=2014-01-01", "urn"))
        .containsExactly("100001", "100003", "100004");
  }

  @Test
  void authoritiesAreListedWithTheirSchools() throws Exception {
    assertThat(keys("/api/v1/authorities?limit=1", "code")).containsExactly("801");
    JsonNode rows = service.json("/api/v1/authorities?after=801").get("rows");
    assertThat(rows.get(0).get("code").getStringValue()).isEqualTo("802");
    assertThat(rows.get(0).get("schools").getIntValue()).isEqualTo(2);
  }

  @Test
  void networksAreListedByCategoryKindAndDay() throws Exception {
    assertThat(keys("/api/v1/networks", "id")).containsExactly("N1", "group-5001");
    assertThat(keys("/api/v1/networks?category=legal", "id")).containsExactly("group-5001");
    assertThat(keys("/api/v1/networks?kind=maths%20hub", "id")).isEmpty();
    assertThat(keys("/api/v1/networks?kind=maths%20hub&asOf=2019-01-01", "id"))
        .containsExactly("N2");
    assertThat(keys("/api/v1/networks?limit=1&after=N1", "id")).containsExactly("group-5001");
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
  void agenciesAreListed() throws Exception {
    assertThat(keys("/api/v1/agencies", "id")).containsExactly("A1");
  }

  @Test
  void coverageSaysWhatIsHeldAndWhatIsNotKnown() throws Exception {
    JsonNode rows = service.json("/api/v1/coverage?authority=801").get("rows");
    assertThat(rows.size()).isEqualTo(1);
    assertThat(rows.get(0).get("schools").getIntValue()).isEqualTo(3);
    JsonNode trust = row(rows.get(0), "trust");
    assertThat(trust.get("state").getStringValue()).isEqualTo("held");
    assertThat(trust.get("source").getStringValue()).isEqualTo("register");
    assertThat(trust.get("ties").getIntValue()).isEqualTo(2);
    assertThat(trust.get("newestExtract").getStringValue()).isEqualTo("2023-01-19");
    JsonNode sponsor = row(rows.get(0), "sponsor");
    assertThat(sponsor.get("state").getStringValue()).isEqualTo("not known");
    assertThat(sponsor.get("source").isNull()).isTrue();
    assertThat(keys("/api/v1/coverage", "code")).containsExactly("801", "802");
  }

  private static JsonNode row(JsonNode authority, String sort) {
    for (JsonNode row : authority.get("ties").values()) {
      if (row.get("sort").getStringValue().equals(sort)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + sort);
  }
}
