/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NodeFactsTest {

  private static final Source OLDER = new Source(SourceKind.REGISTER, "", LocalDate.of(2022, 1, 1));
  private static final Source NEWER = new Source(SourceKind.REGISTER, "", LocalDate.of(2023, 1, 1));

  @Test
  void theNewestSourceToStateAPropertyIsBelievedInAnyOrder() {
    NodeFacts oneWay = new NodeFacts();
    oneWay.state("name", "Old Name", OLDER);
    oneWay.state("name", "New Name", NEWER);
    NodeFacts otherWay = new NodeFacts();
    otherWay.state("name", "New Name", NEWER);
    otherWay.state("name", "Old Name", OLDER);

    assertThat(oneWay).isEqualTo(otherWay);
    assertThat(oneWay.described().get("name")).isEqualTo(new NodeFacts.Stated("New Name", NEWER));
  }

  @Test
  void anOlderSourceFillsInWhatANewerLeavesBlank() {
    NodeFacts facts = new NodeFacts();
    facts.state("phase", "", NEWER);
    facts.state("phase", "Primary", OLDER);

    assertThat(facts.described().get("phase")).isEqualTo(new NodeFacts.Stated("Primary", OLDER));
  }
}
