/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bridgehead.cypher.data.library.Job;
import org.bridgehead.cypher.data.library.JobRepository;
import org.bridgehead.cypher.data.library.Phase;
import org.bridgehead.cypher.data.library.School;
import org.bridgehead.cypher.data.library.SchoolRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

@ExtendWith(TestDatabase.class)
final class CrudTest {

  private final SchoolRepository schools;
  private final JobRepository jobs;
  private final BoltSessions sessions;

  CrudTest(SchoolRepository schools, JobRepository jobs, BoltSessions sessions) {
    this.schools = schools;
    this.jobs = jobs;
    this.sessions = sessions;
  }

  @Test
  void aSavedEntityIsFoundAsItWas() {
    School school =
        new School(
            "100000",
            "Hill School",
            Phase.SECONDARY,
            null,
            LocalDate.of(1999, 9, 1),
            1200,
            List.of("register", "survey"),
            null,
            0);
    School saved = schools.save(school);
    assertThat(saved.created()).isNotNull();
    assertThat(schools.findById("100000")).contains(saved);
    assertThat(schools.existsById("100000")).isTrue();
    assertThat(schools.existsById("1")).isFalse();
    assertThat(schools.findById("1")).isEmpty();
  }

  @Test
  void aNodeHasTheNamesTheEntityStatesAndNothingComputed() {
    schools.save(School.of("1", "A", "Leeds"));
    try (Session session = sessions.open(AccessMode.READ)) {
      var node = session.run("MATCH (s:School) RETURN s").single().get("s").asNode();
      assertThat(node.keys())
          .containsExactlyInAnyOrder(
              "urn",
              "name",
              "phaseOfEducation",
              "town",
              "pupils",
              "listedIn",
              "created",
              "version");
      assertThat(node.get("phaseOfEducation").asString()).isEqualTo("PRIMARY");
    }
  }

  @Test
  void anUpdateRaisesTheVersionRemovesWhatIsNullAndKeepsTheDateOfCreation() {
    School saved = schools.save(School.of("1", "A", "Leeds"));
    Instant created = schools.created("1");
    School changed =
        new School("1", "B", Phase.PRIMARY, null, null, 5, List.of("x"), null, saved.version());
    assertThat(schools.update(changed).version()).isEqualTo(1);
    School found = schools.getByUrn("1");
    assertThat(found.created()).isEqualTo(created);
    assertThat(found.town()).isNull();
    assertThat(found)
        .usingRecursiveComparison()
        .ignoringFields("created", "version")
        .isEqualTo(changed);
  }

  @Test
  void anUpdateOfAnOlderVersionFailsAndChangesNothing() {
    School saved = schools.save(School.of("1", "A", "Leeds"));
    schools.update(saved.named("B"));
    assertThatThrownBy(() -> schools.update(saved.named("C")))
        .isInstanceOf(OptimisticLockException.class);
    assertThatThrownBy(() -> schools.delete(saved)).isInstanceOf(OptimisticLockException.class);
    assertThat(schools.getByUrn("1").name()).isEqualTo("B");
  }

  @Test
  void aBatchIsStoredWholeOrNotAtAll() {
    List<School> saved =
        schools.saveAll(List.of(School.of("1", "A", "Leeds"), School.of("2", "B", "Leeds")));
    schools.update(saved.get(1).named("later"));
    assertThatThrownBy(
            () -> schools.updateAll(saved.stream().map(school -> school.named("X")).toList()))
        .isInstanceOf(OptimisticLockException.class);
    assertThat(schools.listNames()).containsExactly("A", "later");
    assertThat(schools.updateAll(schools.findAll())).hasSize(2);
    assertThat(schools.count()).isEqualTo(2);
  }

  @Test
  void anEmptyBatchIsNothing() {
    assertThat(schools.saveAll(List.of())).isEmpty();
    assertThat(schools.updateAll(List.of())).isEmpty();
    schools.deleteAll(List.of());
    assertThat(schools.count()).isZero();
  }

  @Test
  void entitiesAreDeletedWithTheirRelationships() {
    List<School> saved =
        schools.saveAll(
            List.of(
                School.of("1", "A", "Leeds"),
                School.of("2", "B", "Leeds"),
                School.of("3", "C", "Leeds"),
                School.of("4", "D", "Leeds")));
    try (Session session = sessions.open(AccessMode.WRITE)) {
      session
          .run("MATCH (a:School {urn: '1'}), (b:School {urn: '2'}) CREATE (a)-[:OF]->(b)")
          .consume();
    }
    schools.delete(saved.getFirst());
    schools.deleteById("2");
    schools.deleteAll(List.of(saved.get(2)));
    assertThat(schools.listNames()).containsExactly("D");
    schools.deleteAll();
    assertThat(schools.count()).isZero();
  }

  @Test
  void aMutableClassIsMappedBySetters() {
    Job job = new Job();
    job.setId(UUID.fromString("00000000-0000-0000-0000-000000000007"));
    job.setState("waiting");
    jobs.save(job);
    job.setState("done");
    jobs.update(job);
    assertThat(jobs.listByState("done"))
        .singleElement()
        .extracting(Job::getId)
        .isEqualTo(job.getId());
    assertThat(jobs.findById(job.getId())).isPresent();
  }

  @Test
  void anUpdateOfWhatIsNotThereFails() {
    assertThatThrownBy(() -> jobs.update(new Job()))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("0 of 1");
  }

  @Test
  void aRequiredPropertyThatIsAbsentIsAnErrorThatNamesIt() {
    try (Session session = sessions.open(AccessMode.WRITE)) {
      session.run("CREATE (:School {urn: '1', name: 'A', pupils: 1, version: 0})").consume();
    }
    assertThatThrownBy(() -> schools.findById("1"))
        .isInstanceOf(DataAccessException.class)
        .hasMessage("School.phaseOfEducation is required and absent");
  }

  @Test
  void aNumberThatDoesNotFitIsAnError() {
    try (Session session = sessions.open(AccessMode.WRITE)) {
      session
          .run(
              "CREATE (:School {urn: '1', name: 'A', pupils: 3000000000, version: 0,"
                  + " phaseOfEducation: 'PRIMARY'})")
          .consume();
    }
    assertThatThrownBy(() -> schools.findById("1"))
        .isInstanceOf(DataAccessException.class)
        .hasMessage("School.pupils cannot be a int: 3000000000");
  }
}
