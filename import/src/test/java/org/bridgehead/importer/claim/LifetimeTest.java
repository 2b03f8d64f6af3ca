/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifetimeTest {

  private static Claim claim(
      String seen, @Nullable String start, @Nullable String end, boolean open) {
    return new Claim(
        new Source(SourceKind.REGISTER, "", LocalDate.parse(seen)),
        start == null ? null : LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        open ? "" : Claim.CLOSED);
  }

  @Test
  void aSchoolWithoutAnOpeningDateIsOpenAsFarBackAsAnyoneLooks() {
    assertThat(Lifetime.of(List.of(claim("2023-01-19", null, null, true))))
        .isEqualTo(new Lifetime(null, null));
  }

  @Test
  void aClosedOneWithoutADateIsClosedSinceItWasFirstSeenSo() {
    var claims =
        List.of(
            claim("2022-01-01", null, null, false),
            claim("2021-01-01", null, null, false),
            claim("2020-01-01", null, null, true));

    assertThat(Lifetime.of(claims).end()).isEqualTo("2021-01-01");
  }

  @Test
  void aStatedClosingDateCounts() {
    var claims =
        List.of(
            claim("2022-01-01", null, "2021-08-31", false),
            claim("2021-01-01", "1990-09-01", null, true));

    assertThat(Lifetime.of(claims))
        .isEqualTo(new Lifetime(LocalDate.of(1990, 9, 1), LocalDate.of(2021, 8, 31)));
  }

  @Test
  void aSchoolThatIsOpenAgainIsOpen() {
    var claims =
        List.of(
            claim("2021-01-01", null, "2020-08-31", false), claim("2022-01-01", null, null, true));

    assertThat(Lifetime.of(claims).end()).isNull();
  }
}
