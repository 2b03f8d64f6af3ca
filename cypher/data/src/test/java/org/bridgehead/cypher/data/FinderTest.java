/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.EmptyResultException;
import io.micronaut.data.exceptions.NonUniqueResultException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.model.Sort;
import java.util.List;
import org.bridgehead.cypher.data.library.Phase;
import org.bridgehead.cypher.data.library.School;
import org.bridgehead.cypher.data.library.SchoolRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TestDatabase.class)
final class FinderTest {

  private final SchoolRepository schools;

  FinderTest(SchoolRepository schools) {
    this.schools = schools;
  }

  @BeforeEach
  void save() {
    schools.saveAll(
        List.of(
            School.of("1", "b", "Leeds"),
            School.of("2", "A", "Leeds"),
            School.of("3", "c", "Leeds"),
            School.of("4", "d", "York")));
  }

  @Test
  void aFinderComparesForEquality() {
    assertThat(schools.findByName("c")).map(School::urn).contains("3");
    assertThat(schools.findByName("C")).isEmpty();
    assertThat(schools.findByUrnAndName("1", "c")).isNull();
    assertThat(schools.getByUrn("4").town()).isEqualTo("York");
    assertThat(schools.existsByTown("York")).isTrue();
    assertThat(schools.existsByTown("Hull")).isFalse();
    assertThat(schools.countByTown("Leeds")).isEqualTo(3);
  }

  @Test
  void aFinderOfOneFailsOnNoneAndOnTwo() {
    assertThatThrownBy(() -> schools.getByUrn("9")).isInstanceOf(EmptyResultException.class);
    schools.save(School.of("5", "c", "Hull"));
    assertThatThrownBy(() -> schools.findByName("c")).isInstanceOf(NonUniqueResultException.class);
  }

  @Test
  void aListHasTheOrderOfItsNameOrOfItsSort() {
    assertThat(schools.listByTownOrderByNameDescAndUrn("Leeds"))
        .extracting(School::name)
        .containsExactly("c", "b", "A");
    assertThat(schools.listByPhase(Phase.PRIMARY, Sort.of(Sort.Order.desc("urn"))))
        .extracting(School::urn)
        .containsExactly("4", "3", "2", "1");
    assertThat(schools.findAll(Sort.of(Sort.Order.asc("version"), Sort.Order.asc("urn"))))
        .hasSize(4);
    assertThat(schools.findAll(Sort.of(new Sort.Order("name", Sort.Order.Direction.ASC, true))))
        .extracting(School::name)
        .containsExactly("A", "b", "c", "d");
    assertThatThrownBy(() -> schools.findAll(Sort.of(Sort.Order.asc("n`} RETURN 1 //"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aPageHasItsPartAndTheTotal() {
    Page<School> second = schools.findByTown("Leeds", Pageable.from(1, 2));
    assertThat(second.getContent()).extracting(School::urn).containsExactly("3");
    assertThat(second.getTotalSize()).isEqualTo(3);
    assertThat(second.getTotalPages()).isEqualTo(2);
    Page<School> sorted = schools.findAll(Pageable.from(0, 3, Sort.of(Sort.Order.desc("town"))));
    assertThat(sorted.getContent()).extracting(School::urn).containsExactly("4", "1", "2");
    assertThat(schools.findAll(Pageable.UNPAGED)).hasSize(4);
    Slice<School> slice = schools.listByTown("Leeds", Pageable.from(0, 2));
    assertThat(slice.getContent()).extracting(School::urn).containsExactly("1", "2");
  }

  @Test
  void aFinderDeletes() {
    assertThat(schools.deleteByTown("Leeds")).isEqualTo(3);
    assertThat(schools.count()).isEqualTo(1);
  }
}
