/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.bridgehead.service.client.Scope.EVERYWHERE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.bridgehead.service.change.RungChange;
import org.bridgehead.service.change.WhatIf;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.isolation.IsolatedSchool;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What all clients of the API have in common, and those that no other test uses. */
@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class ClientTest {

  private static final LocalDate BEFORE = LocalDate.of(2017, 6, 1);
  private static final LocalDate AFTER = LocalDate.of(2024, 1, 31);

  private final AskedService service;
  private final IsolationClient isolation;
  private final ChangesClient changes;

  ClientTest(AskedService service) {
    this.service = service;
    this.isolation = service.client(IsolationClient.class);
    this.changes = service.client(ChangesClient.class);
  }

  @Test
  void aProblemComesWithItsFields() {
    assertThatExceptionOfType(ApiProblemException.class)
        .isThrownBy(() -> isolation.list(EVERYWHERE, IsolationFilter.rungs("high"), Page.FIRST))
        .satisfies(
            failure -> {
              assertThat(failure.status()).isEqualTo(400);
              assertThat(failure.type()).isEqualTo("urn:bridgehead:problem:invalid");
              assertThat(failure.errors())
                  .extracting(FieldError::field, FieldError::value)
                  .contains(tuple("rung", "high"));
              assertThat(failure).hasMessageContaining("rung");
            });
  }

  @Test
  void whatIsNotThereIsAProblemToo() {
    assertThatExceptionOfType(ApiProblemException.class)
        .isThrownBy(() -> isolation.one("999999", AsOf.NEWEST))
        .satisfies(failure -> assertThat(failure.status()).isEqualTo(404));
  }

  @Test
  void allPagesAreReadOneAfterTheOther() {
    var all = IsolationFilter.rungs("all");
    for (int size : new int[] {1, 3, 1000}) {
      assertThat(Pages.rows(Page.of(size), page -> isolation.list(EVERYWHERE, all, page)))
          .extracting(IsolatedSchool::name)
          .containsExactly("Gorse", "Dogwood", "Elm", "Fir", "Ash", "Beech", "Cherry");
    }
  }

  @Test
  void aScopeHoldsAllItsParts() {
    var here = Scope.authorities("802", "803").on(AFTER);
    assertThat(isolation.list(here).rows())
        .extracting(IsolatedSchool::name)
        .containsExactly("Gorse", "Dogwood", "Elm", "Fir");
    assertThat(isolation.list(here).asOfDefaulted()).isFalse();
    assertThat(isolation.list(Scope.authorities("801")).rows()).isEmpty();
    assertThat(isolation.list(Scope.authorities("801").withIndependent()).rows())
        .extracting(IsolatedSchool::urn)
        .containsExactly("100007");
    assertThat(isolation.list(Scope.schools(List.of("100004", "100006"))).rows())
        .extracting(IsolatedSchool::urn)
        .containsExactly("100006", "100004");
  }

  @Test
  void changesAndWhatIfAreAnswered() {
    var risen = changes.isolation(BEFORE, AFTER, EVERYWHERE, Page.FIRST);
    assertThat(risen.figures().from()).isEqualTo(BEFORE);
    assertThat(risen.rows()).extracting(RungChange::after).contains("own-group-only");
    assertThat(changes.links(BEFORE, AFTER, EVERYWHERE, LinkFilter.LEARNING, Page.FIRST).asOf())
        .isEqualTo(AFTER);
    assertThat(changes.paths(BEFORE, AFTER, EVERYWHERE, Page.FIRST).asOf()).isEqualTo(AFTER);
    assertThat(changes.bridging(BEFORE, AFTER, EVERYWHERE, List.of("network"), Page.FIRST).asOf())
        .isEqualTo(AFTER);
    var ended = new WhatIf.Supposed("end-network", null, null, null, "N-1", null, null, null);
    var answer =
        changes.ask(
            new WhatIf(
                List.of(ended),
                List.of("isolation"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null));
    assertThat(answer.rows()).hasSize(1);
    assertThat(Objects.requireNonNull(answer.figures().isolation()).changed()).isPositive();
  }

  @Test
  void aFeedIsRead() {
    var feed = changes.feed("isolation", EVERYWHERE);
    assertThat(feed.version()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.feedUrl()).contains("/api/v1/feeds/isolation.json");
  }

  @Test
  void theGraphIsExported() {
    var file = service.client(ExportClient.class).export("json", Scope.authorities("803"));
    assertThat(file.header("Bridgehead-Nodes")).isEqualTo("7");
    assertThat(file.body()).isNotEmpty();
  }

  @Test
  void aPlanIsAskedFor() {
    var plan = isolation.plan(Scope.authorities("802", "803"), true, Page.FIRST);
    assertThat(plan.total()).isEqualTo(plan.rows().size()).isPositive();
  }
}
