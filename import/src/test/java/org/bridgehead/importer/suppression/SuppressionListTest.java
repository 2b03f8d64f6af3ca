/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionListTest {

  /** Test case 2 of RFC 4231. */
  private static final String ID = "what do ya want for nothing?";

  private static final String LINE =
      "Jefe 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  private static boolean holds(SuppressionList list, String identity) {
    return list.check().holds(identity);
  }

  @Test
  void whoIsOnTheListIsFoundByTheirIdAndNobodyElse() {
    SuppressionList list = SuppressionList.of(List.of(LINE));

    assertThat(holds(list, ID)).isTrue();
    assertThat(holds(list, "gid-1")).isFalse();
    assertThat(holds(SuppressionList.NOBODY, ID)).isFalse();
    assertThat(SuppressionList.NOBODY.with(List.of(ID), "Jefe")).isEqualTo(list);
    assertThat(list.with(List.of(ID), "another")).isEqualTo(list);
  }

  @Test
  void listsUnderSeveralKeysAreUnited() {
    SuppressionList one = SuppressionList.of(List.of(LINE));
    SuppressionList other = SuppressionList.NOBODY.with(List.of("gid-1"), "another-key");
    SuppressionList both = one.unite(other);

    assertThat(holds(both, ID)).isTrue();
    assertThat(holds(both, "gid-1")).isTrue();
    assertThat(both.covers(one)).isTrue();
    assertThat(both.covers(other)).isTrue();
    assertThat(one.covers(both)).isFalse();
  }

  @Test
  void aHeadIsKnownByTheNameInAnyCaseAndSpacing() {
    String known = Identities.head("Odile  Marchbanks", "900001");

    assertThat(Identities.head(" odile MARCHBANKS ", "900001")).isEqualTo(known);
    assertThat(Identities.head("Odile Marchbanks", "900002")).isNotEqualTo(known);
  }

  @Test
  void aLineThatCannotBeReadIsNotPassedOver() {
    assertThatThrownBy(() -> SuppressionList.of(List.of(LINE, "Jefe 5bdc")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
