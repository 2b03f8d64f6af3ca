/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CypherTextTest {

  @Test
  void parametersAreFoundOutsideOfTextNamesAndComments() {
    CypherText text =
        new CypherText(
            """
            MATCH (n:`a $no`) // $no '
            /* $no */ WHERE n.x = '$no \\' $no' AND n.y = "$no" AND n.z = $yes OR $also_1 < $yes
            """);
    assertThat(text.parameters()).containsExactly("yes", "also_1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (n)",
        "MATCH (n) set n.x = 1",
        "MATCH (n) DETACH DELETE n",
        "MATCH (n) REMOVE n.x",
        "MERGE (n:X)",
        "LOAD  CSV FROM 'x' AS row RETURN row"
      })
  void aClauseThatWritesIsSeen(String cypher) {
    assertThat(new CypherText(cypher).writes()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MATCH (n:Create) WHERE n.set = $delete RETURN n.created",
        "MATCH (n) WHERE n.name = 'SET' RETURN `DELETE`"
      })
  void aNameLikeAClauseIsNoClause(String cypher) {
    assertThat(new CypherText(cypher).writes()).isFalse();
  }

  @Test
  void theOrderIsThatOfTheResult() {
    assertThat(new CypherText("MATCH (n) WITH n ORDER BY n.x RETURN n").ordered()).isFalse();
    assertThat(new CypherText("MATCH (n) RETURN n ORDER  BY n.x").ordered()).isTrue();
    assertThat(new CypherText("MATCH (n) WITH n LIMIT 3 RETURN n ORDER BY n.x").closed()).isFalse();
    assertThat(new CypherText("MATCH (n) RETURN n ORDER BY n.x LIMIT 3").closed()).isTrue();
    assertThat(new CypherText("MATCH (n) RETURN n ORDER BY n.x; ").closed()).isTrue();
  }
}
