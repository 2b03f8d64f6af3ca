/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Statement;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Basis;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.claim.Spell;
import org.bridgehead.importer.claim.TieKey;
import org.junit.jupiter.api.Test;

class TiePropertiesTest {

  @Test
  void everyPropertyOfATieIsNamedWhereTiesAreCreated() {
    LocalDate day = LocalDate.of(2020, 1, 1);
    Source source = new Source(SourceKind.REGISTER, "", day);
    Spell spell =
        new Spell(
            day, Basis.STATED, day, Basis.STATED, List.of(new Claim(source, day, day, "1")), true);
    TreeSet<String> names = new TreeSet<>();
    for (TieSort sort : TieSort.values()) {
      TieKey key =
          new TieKey(sort, new NodeKey(Label.SCHOOL, "1"), new NodeKey(Label.NETWORK, "2"), "lead");
      names.addAll(TieProperties.of(key, spell).keySet());
    }

    String text = Statement.of("importing", "create-ties").text();

    assertThat(names)
        .hasSizeGreaterThan(10)
        .allMatch(name -> text.contains(name + ": tie." + name));
  }
}
