/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.bridgehead.service.lookup.LookupService.Running;
import org.bridgehead.service.published.PublishedStore;
import org.bridgehead.service.published.StoreState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who reads the names of people. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class NamePolicyTest {

  private final Running service;

  NamePolicyTest(Running service) {
    this.service = service;
  }

  private static final List<String> LOOK_UPS =
      List.of(
          "/",
          "/search?q=Quillfeather",
          "/schools/100001",
          "/schools/100001/ties.csv",
          "/schools/100002",
          "/schools/100003",
          "/authorities/801",
          "/authorities/802",
          "/networks/N1",
          "/agencies/A1",
          "/posts/P1",
          "/posts/P1/ties.csv",
          "/isolation?rung=all",
          "/bridging",
          "/bridging/post/P1",
          "/links",
          "/links/801/802",
          "/links/gaps",
          "/paths?from=100001&to=100005",
          "/coverage",
          "/queries",
          "/queries/schools/history?urn=100001",
          "/queries/posts/several-organisations",
          "/queries/posts/several-organisations/rows.csv",
          "/api/v1/queries/schools/history?urn=100001",
          "/api/v1/queries/schools/new-heads?from=1900-01-01",
          "/api/v1/queries/posts/several-organisations",
          "/api/v1/export.json",
          "/api/v1/export.graphml",
          "/api/v1/schools",
          "/api/v1/schools/100001",
          "/api/v1/schools/100002",
          "/api/v1/schools/100003",
          "/api/v1/authorities",
          "/api/v1/authorities/801",
          "/api/v1/authorities/802",
          "/api/v1/networks",
          "/api/v1/networks/N1",
          "/api/v1/networks/group-5001",
          "/api/v1/agencies",
          "/api/v1/agencies/A1",
          "/api/v1/posts?organisation=school:100001",
          "/api/v1/posts?organisation=authority:801",
          "/api/v1/posts?organisation=network:N1",
          "/api/v1/posts?organisation=agency:A1",
          "/api/v1/posts/P1",
          "/api/v1/posts/gid-7001",
          "/api/v1/posts/head-100001-20230119",
          "/api/v1/search?q=Vellacott",
          "/api/v1/coverage",
          "/api/v1/about");

  private static final List<String> NAMED =
      List.of(
          "/api/v1/schools/100001",
          "/api/v1/authorities/801",
          "/api/v1/networks/N1",
          "/api/v1/agencies/A1",
          "/api/v1/posts?organisation=school:100001",
          "/api/v1/posts/P1",
          "/api/v1/posts/gid-7001",
          "/api/v1/queries/schools/history?urn=100001");

  @Test
  void nobodyInParticularReadsNoNameAnywhere() throws Exception {
    for (String path : LOOK_UPS) {
      HttpResponse<String> answer = service.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      String all = answer.body().replace(path.replaceAll(".*=", ""), "") + answer.headers().map();
      assertThat(all)
          .as(path)
          .doesNotContainIgnoringCase(SmallCountry.NAMES.toArray(String[]::new));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "editor", "administrator"})
  void holdersOfAKeyReadNamesAndNoCacheKeepsThem(String role) throws Exception {
    String key = service.key(role);
    for (String path : NAMED) {
      HttpResponse<String> answer = service.get(path, "X-API-Key", key);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body()).as(path).containsAnyOf("Quillfeather", "Mandible", "Vellacott");
      assertThat(answer.headers().firstValue("Cache-Control")).as(path).contains("no-store");
    }
    HttpResponse<String> found = service.get("/api/v1/search?q=Vellacott", "X-API-Key", key);
    assertThat(found.body()).contains("\"rows\":[]");
  }

  @Test
  void aKeyThatIsNotKnownReadsNothing() throws Exception {
    for (String path : LOOK_UPS) {
      assertThat(service.get(path, "X-API-Key", "0badc0de.wrong").statusCode())
          .as(path)
          .isEqualTo(401);
    }
  }

  @Test
  void namesOfTheInventedAreForEveryone() throws Exception {
    PublishedStore published = service.beans().getBean(PublishedStore.class);
    StoreState real = published.get();
    published.publish(
        new StoreState("demonstration", true, real.revision(), real.newestDate(), List.of()));
    try {
      assertThat(service.get("/api/v1/posts/P1").body()).contains("Dorn Vellacott");
      assertThat(service.get("/").body()).contains("Invented data.");
    } finally {
      published.publish(real);
    }
    assertThat(service.get("/api/v1/posts/P1").body()).doesNotContain("Vellacott");
  }

  @Test
  void theOrderOfPostsDoesNotDependOnTheReader() throws Exception {
    String path = "/api/v1/posts?organisation=school:100001";
    String named = service.get(path, "X-API-Key", service.key("viewer")).body();
    String bare = named.replaceAll("\"name\":\"[^\"]*\"", "\"name\":null");
    assertThat(service.get(path).body().replaceAll("\"name\":\"[^\"]*\"", "\"name\":null"))
        .isEqualTo(bare);
  }
}
