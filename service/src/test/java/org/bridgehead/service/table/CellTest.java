/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
  void whatASpreadsheetWouldCalculateIsText(String name) {
    assertThat(Cell.text(name)).isEqualTo("'" + name);
  }

  @Test
  void numbersStayNumbers() {
    assertThat(Cell.text(-1.5)).isEqualTo("-1.5");
    assertThat(Cell.text(null)).isEmpty();
    assertThat(Cell.text("St Mary’s & Co <x>")).isEqualTo("St Mary’s & Co <x>");
  }
}
