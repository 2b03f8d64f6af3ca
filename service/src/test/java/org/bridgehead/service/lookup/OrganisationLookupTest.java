/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.json.tree.JsonNode;
import java.time.LocalDate;
import org.bridgehead.service.client.AsOf;
import org.bridgehead.service.client.RecordClient;
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
  private final RecordClient records;

  OrganisationLookupTest(Running service) {
    this.service = service;
    this.records = service.client(RecordClient.class);
  }

  @Test
  void aSchoolIsShownWithAllThatIsOnRecordOfIt() {
    var school = records.school("100002", AsOf.NEWEST);
    assertThat(school.asOf()).isEqualTo("2023-01-19");
    assertThat(school.open()).isTrue();
    assertThat(school.school().opened()).isEqualTo("2015-04-01");
    assertThat(school.school().pupils()).isEqualTo(180);
    assertThat(school.authority()).extracting("name").isEqualTo("Eastmoor");
    var trust = school.memberships().getFirst();
    assertThat(trust.sort()).isEqualTo("trust");
    assertThat(trust.with().key()).isEqualTo("group-5001");
    assertThat(trust.startBasis()).isEqualTo("first-seen");
    assertThat(trust.inForce()).isTrue();
    assertThat(trust.lastConfirmed()).isEqualTo("2023-01-19");
    assertThat(trust.sources()).first().isEqualTo("register@2023-01-19");
  }

  @Test
  void aSuccessionShowsBothStatedDates() {
    var tie = records.school("100002", AsOf.NEWEST).predecessors().getFirst();
    assertThat(tie.with().key()).isEqualTo("100004");
    assertThat(tie.claims())
        .extracting(ClaimDates::start)
        .containsExactly(LocalDate.of(2015, 3, 31), LocalDate.of(2015, 4, 1));
    var closed = records.school("100004", AsOf.NEWEST);
    assertThat(closed.open()).isFalse();
    assertThat(closed.successors()).hasSize(1);
    assertThat(records.school("100004", AsOf.day(LocalDate.of(2014, 1, 1))).open()).isTrue();
  }

  @Test
  void activitiesAndPartnersOfASchoolAreThere() {
    var school = records.school("100001", AsOf.NEWEST);
    assertThat(school.activities()).isEqualTo(1);
    assertThat(school.partnerships().getFirst().role()).isEqualTo("wellbeing");
    assertThat(school.posts()).hasSize(2);
  }

  @Test
  void anAuthorityIsShownWithItsSchoolsAndNeighbours() {
    var authority = records.authority("801", AsOf.NEWEST);
    assertThat(authority.schools()).isEqualTo(3);
    assertThat(authority.borders().getFirst().with().key()).isEqualTo("802");
    assertThat(authority.similar().getFirst().rank()).isEqualTo(1);
    assertThat(authority.networks().getFirst().role()).isEqualTo("served");
    var other = records.authority("802", AsOf.NEWEST);
    assertThat(other.schools()).isEqualTo(2);
    assertThat(other.stateFundedSchools()).isEqualTo(1);
    assertThat(other.borders()).hasSize(1);
  }

  @Test
  void aNetworkIsShownWithItsMembersAndItsSizeOnTheDay() {
    var network = records.network("N1", AsOf.NEWEST);
    assertThat(network.members()).hasSize(4);
    assertThat(network.size().schools()).isEqualTo(2);
    assertThat(network.size().band()).isEqualTo("below");
    assertThat(network.network().phase()).isEqualTo("sustained");
    assertThat(network.activities()).isEqualTo(1);
    var then = records.network("N1", AsOf.day(LocalDate.of(2020, 6, 1)));
    assertThat(then.size().schools()).isEqualTo(3);
    assertThat(records.network("group-5001", AsOf.NEWEST).size().schools()).isEqualTo(2);
  }

  @Test
  void anAgencyIsShownWithItsPartners() {
    var agency = records.agency("A1", AsOf.NEWEST);
    assertThat(agency.agency().authorityCode()).isEqualTo("801");
    assertThat(agency.partnerships().getFirst().with().key()).isEqualTo("100001");
  }

  @Test
  void postsAreShownFromEitherEnd() {
    var posts = records.postsAt("network:N1", AsOf.NEWEST);
    assertThat(posts.posts().getFirst().role()).isEqualTo("Coordinator");
    assertThat(posts.brokerage().getFirst().with().key()).isEqualTo("P1");
    var person = records.postsOf("P1", AsOf.NEWEST);
    assertThat(person.posts()).hasSize(3);
    assertThat(person.facilitation().getFirst().with().key()).isEqualTo("802");
    assertThat(records.postsOf("head-100002-20230119", AsOf.NEWEST).posts()).hasSize(2);
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
