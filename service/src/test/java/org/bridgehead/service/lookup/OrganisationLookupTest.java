/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One organisation at a time. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class OrganisationLookupTest {

  private final Running service;

  OrganisationLookupTest(Running service) {
    this.service = service;
  }

  @Test
  void aSchoolIsShownWithAllThatIsOnRecordOfIt() throws Exception {
    JsonNode school = service.json("/api/v1/schools/100002");
    assertThat(school.get("asOf").getStringValue()).isEqualTo("2023-01-19");
    assertThat(school.get("open").getBooleanValue()).isTrue();
    assertThat(school.get("school").get("opened").getStringValue()).isEqualTo("2015-04-01");
    assertThat(school.get("school").get("pupils").getIntValue()).isEqualTo(180);
    assertThat(school.get("authority").get("name").getStringValue()).isEqualTo("Eastmoor");
    JsonNode trust = school.get("memberships").get(0);
    assertThat(trust.get("sort").getStringValue()).isEqualTo("trust");
    assertThat(trust.get("with").get("key").getStringValue()).isEqualTo("group-5001");
    assertThat(trust.get("startBasis").getStringValue()).isEqualTo("first-seen");
    assertThat(trust.get("inForce").getBooleanValue()).isTrue();
    assertThat(trust.get("lastConfirmed").getStringValue()).isEqualTo("2023-01-19");
    assertThat(trust.get("sources").get(0).getStringValue()).isEqualTo("register@2023-01-19");
  }

  @Test
  void aSuccessionShowsBothStatedDates() throws Exception {
    JsonNode tie = service.json("/api/v1/schools/100002").get("predecessors").get(0);
    assertThat(tie.get("with").get("key").getStringValue()).isEqualTo("100004");
    assertThat(tie.get("claims").size()).isEqualTo(2);
    assertThat(tie.get("claims").get(0).get("start").getStringValue()).isEqualTo("2015-03-31");
    assertThat(tie.get("claims").get(1).get("start").getStringValue()).isEqualTo("2015-04-01");
    JsonNode closed = service.json("/api/v1/schools/100004");
    assertThat(closed.get("open").getBooleanValue()).isFalse();
    assertThat(closed.get("successors").size()).isEqualTo(1);
    JsonNode before = service.json("/api/v1/schools/100004?asOf=2014-01-01");
    assertThat(before.get("open").getBooleanValue()).isTrue();
  }

  @Test
  void activitiesAndPartnersOfASchoolAreThere() throws Exception {
    JsonNode school = service.json("/api/v1/schools/100001");
    assertThat(school.get("activities").getIntValue()).isEqualTo(1);
    assertThat(school.get("partnerships").get(0).get("role").getStringValue())
        .isEqualTo("wellbeing");
    assertThat(school.get("posts").size()).isEqualTo(2);
  }

  @Test
  void anAuthorityIsShownWithItsSchoolsAndNeighbours() throws Exception {
    JsonNode authority = service.json("/api/v1/authorities/801");
    assertThat(authority.get("schools").getIntValue()).isEqualTo(3);
    assertThat(authority.get("borders").get(0).get("with").get("key").getStringValue())
        .isEqualTo("802");
    assertThat(authority.get("similar").get(0).get("rank").getIntValue()).isEqualTo(1);
    assertThat(authority.get("networks").get(0).get("role").getStringValue()).isEqualTo("served");
    JsonNode other = service.json("/api/v1/authorities/802");
    assertThat(other.get("schools").getIntValue()).isEqualTo(2);
    assertThat(other.get("stateFundedSchools").getIntValue()).isEqualTo(1);
    assertThat(other.get("borders").size()).isEqualTo(1);
  }

  @Test
  void aNetworkIsShownWithItsMembersAndItsSizeOnTheDay() throws Exception {
    JsonNode network = service.json("/api/v1/networks/N1");
    assertThat(network.get("members").size()).isEqualTo(4);
    assertThat(network.get("size").get("schools").getIntValue()).isEqualTo(2);
    assertThat(network.get("size").get("band").getStringValue()).isEqualTo("below");
    assertThat(network.get("network").get("phase").getStringValue()).isEqualTo("sustained");
    assertThat(network.get("activities").getIntValue()).isEqualTo(1);
    JsonNode then = service.json("/api/v1/networks/N1?asOf=2020-06-01");
    assertThat(then.get("size").get("schools").getIntValue()).isEqualTo(3);
    JsonNode trust = service.json("/api/v1/networks/group-5001");
    assertThat(trust.get("size").get("schools").getIntValue()).isEqualTo(2);
  }

  @Test
  void anAgencyIsShownWithItsPartners() throws Exception {
    JsonNode agency = service.json("/api/v1/agencies/A1");
    assertThat(agency.get("agency").get("authorityCode").getStringValue()).isEqualTo("801");
    assertThat(agency.get("partnerships").get(0).get("with").get("key").getStringValue())
        .isEqualTo("100001");
  }

  @Test
  void postsAreShownFromEitherEnd() throws Exception {
    JsonNode posts = service.json("/api/v1/posts?organisation=network:N1");
    assertThat(posts.get("posts").get(0).get("role").getStringValue()).isEqualTo("Coordinator");
    assertThat(posts.get("brokerage").get(0).get("with").get("key").getStringValue())
        .isEqualTo("P1");
    JsonNode person = service.json("/api/v1/posts/P1");
    assertThat(person.get("posts").size()).isEqualTo(3);
    assertThat(person.get("facilitation").get(0).get("with").get("key").getStringValue())
        .isEqualTo("802");
    JsonNode head = service.json("/api/v1/posts/head-100002-20230119");
    assertThat(head.get("posts").size()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/schools/999999,               unknown-urn,       urn",
    "/api/v1/schools/%22%7D)%20DELETE,     unknown-urn,       urn",
    "/api/v1/authorities/999,              unknown-authority, authority",
    "/api/v1/networks/nowhere,             unknown-network,   network",
    "/api/v1/agencies/nowhere,             unknown-agency,    agency",
    "/api/v1/posts/nobody,                 unknown-person,    person",
    "/api/v1/posts?organisation=school:9,  unknown-urn,       urn",
  })
  void whatIsNotOnRecordIsNotFound(String path, String type, String field) throws Exception {
    JsonNode problem = service.problem(path, 404);
    assertThat(problem.get("type").getStringValue()).endsWith(type);
    assertThat(problem.get("errors").get(0).get("field").getStringValue()).isEqualTo(field);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/schools/100001?asOf=2023-02-30,     asOf",
    "/api/v1/schools/100001?asOf=yesterday,      asOf",
    "/api/v1/schools/100001?asOf=%2B999999999-01-01, asOf",
    "/api/v1/networks?category=other,            category",
    "/api/v1/networks?limit=0,                   limit",
    "/api/v1/networks?limit=1001,                limit",
    "/api/v1/networks?limit=many,                limit",
    "/api/v1/schools?authority=999,              authority",
    "/api/v1/coverage?authority=999,             authority",
    "/api/v1/posts,                              organisation",
    "/api/v1/posts?organisation=person:P1,       organisation",
    "/api/v1/search?q=a&kind=person,             kind",
  })
  void whatCannotBeAskedIsSaidByField(String path, String field) throws Exception {
    JsonNode problem = service.problem(path, 400);
    assertThat(problem.get("errors").get(0).get("field").getStringValue()).isEqualTo(field);
  }
}
