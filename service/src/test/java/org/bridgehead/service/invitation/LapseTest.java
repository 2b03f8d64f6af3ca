/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.EndBasis;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LapseTest {
  private static final LocalDate DECLINED = LocalDate.of(2024, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2024, 9, 1);

  private final Topology.Builder builder = Topology.builder();
  private final int school =
      builder.addNode(
          Node.school("100001", null, Days.NO_START, Days.NO_END, null, null, null, true));
  private int people;

  private void post(String role, @Nullable LocalDate start, @Nullable LocalDate end) {
    int person =
        builder.addNode(Node.of(NodeKind.PERSON, "p" + people++, null, Days.NO_START, Days.NO_END));
    builder.addTie(
        new Tie(
            person,
            school,
            TieKind.SERVES,
            role,
            start == null ? Days.NO_START : (int) start.toEpochDay(),
            end == null ? Days.NO_END : (int) end.toEpochDay(),
            start != null,
            end == null ? EndBasis.OPEN : EndBasis.STATED,
            0));
  }

  private boolean isOver(@Nullable LocalDate review) {
    return Lapse.isOver(builder.build(), "100001", DECLINED, review, TODAY);
  }

  @Test
  void itLapsesOnItsReviewDay() {
    assertThat(isOver(TODAY)).isTrue();
    assertThat(isOver(TODAY.plusDays(1))).isFalse();
    assertThat(isOver(null)).isFalse();
  }

  @Test
  void itLapsesWithTheHeadWhoMadeIt() {
    post("head", null, TODAY);
    assertThat(isOver(null)).isTrue();
  }

  @Test
  void itLapsesWithAHeadWhoCameAfterIt() {
    post("head", DECLINED.plusDays(1), null);
    assertThat(isOver(null)).isTrue();
  }

  @Test
  void otherPostsAndEarlierOrLaterHeadsDoNotMatter() {
    post("governor", DECLINED.plusDays(1), null);
    post("head", DECLINED.minusYears(1), DECLINED);
    post("head", DECLINED, TODAY.plusDays(1));
    post("head", TODAY.plusDays(1), null);
    assertThat(isOver(null)).isFalse();
    assertThat(Lapse.isOver(builder.build(), "999999", DECLINED, null, TODAY)).isFalse();
  }
}
