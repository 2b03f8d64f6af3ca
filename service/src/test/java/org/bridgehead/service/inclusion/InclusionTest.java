/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class InclusionTest {

  private final AskedService service;

  InclusionTest(AskedService service) {
    this.service = service;
  }

  @Test
  void anUnlinkedSchoolIsPlacedWhereItFits() throws Exception {
    var answer = service.ask("/isolation/plan?authority=802");
    assertThat(column(answer, "school/name")).containsExactly("Dogwood");
    assertThat(column(answer, "network/name")).containsExactly("Ambermere Network");
    assertThat(text(answer, "rows/0/score")).isEqualTo("40.0");
    assertThat(text(answer, "rows/0/why/words"))
        .isEqualTo("Ambermere Network could invite it; they fit by 40 of 100, and it has room.");
    assertThat(text(answer, "figures/words"))
        .startsWith("A proposal to argue with, not an assignment")
        .endsWith("1 school could be placed together, 0 would remain out.");
    assertThat(text(answer, "figures/proven")).isEqualTo("true");
    assertThat(text(answer, "figures/networks/0/joining/0/key")).isEqualTo("100009");
  }

  @Test
  void whoRemainsOutIsSaidWithWhy() throws Exception {
    var answer = service.ask("/isolation/plan?authority=803");
    assertThat(column(answer, "school/name")).containsExactly("Gorse");
    assertThat(column(answer, "placed")).containsExactly("false");
    assertThat(text(answer, "rows/0/why/words"))
        .isEqualTo(
            "No network that could be asked, and has room, is in reach of Gorse on record, nor are"
                + " enough schools for a new one.");
  }

  @Test
  void thoseInTheirOwnGroupOnlyArePlacedOnRequest() throws Exception {
    var answer = service.ask("/isolation/plan?authority=803&ownGroup=true");
    assertThat(column(answer, "school/name")).containsExactly("Elm", "Fir", "Gorse");
    assertThat(column(answer, "placed")).containsExactly("true", "false", "false");
  }

  @Test
  void anAuthorityWithoutSchoolsHasAnEmptyPlan() throws Exception {
    assertThat(text(service.ask("/isolation/plan?authority=804"), "figures/schools"))
        .isEqualTo("0");
  }

  @Test
  void anAuthorityMustBeNamed() throws Exception {
    service.isProblem("/isolation/plan", 400, "invalid", "authority");
    service.isProblem("/isolation/plan?authority=802&ownGroup=maybe", 400, "invalid", "ownGroup");
  }
}
