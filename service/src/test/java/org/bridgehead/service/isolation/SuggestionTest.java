/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;
import static org.bridgehead.service.question.AskedService.texts;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class SuggestionTest {

  private final AskedService service;

  SuggestionTest(AskedService service) {
    this.service = service;
  }

  @Test
  void aNetworkIsSuggestedWithEachPartOfItsScore() throws Exception {
    var answer = service.ask("/isolation/100009/suggestions");
    assertThat(column(answer, "network/name")).containsExactly("Ambermere Network");
    assertThat(text(answer, "rows/0/score")).isEqualTo("40.0");
    assertThat(text(answer, "rows/0/words"))
        .isEqualTo(
            "Ambermere Network could be asked whether it would invite the school; it fits by 40 of"
                + " 100.");
    var parts = at(answer, "rows/0");
    assertThat(text(parts, "parts/0/why/words")).isEqualTo("Distance unknown.");
    assertThat(text(parts, "parts/0/known")).isEqualTo("false");
    assertThat(text(parts, "parts/1/why/words"))
        .isEqualTo("100% of the members teach the same ages.");
    assertThat(text(parts, "parts/2/why/words"))
        .isEqualTo("Birch, the school's own authority, is among its own.");
    assertThat(text(parts, "parts/2/why/ties/0/from/name")).isEqualTo("Cherry");
    assertThat(text(parts, "parts/2/points")).isEqualTo("15.0");
    assertThat(text(parts, "parts/3/why/words"))
        .isEqualTo("3 member schools on record; a network in band has 6 to 24 schools.");
    assertThat(text(parts, "parts/7/why/words"))
        .isEqualTo("Whether it accepts enquiries is not known; ask it first.");
  }

  @Test
  void someoneWhoLinksBothIsShownAsAPost() throws Exception {
    var answer = service.ask("/isolation/100004/suggestions");
    assertThat(text(answer, "rows/0/parts/6/why/words"))
        .isEqualTo(
            "The governor of Cherry and head of Elm is tied to the school and to Cherry, a"
                + " member.");
    assertThat(text(answer, "rows/0/parts/2/why/words"))
        .isEqualTo("Amber borders on the school's authority.");
    assertThat(text(answer, "rows/0/parts/4/why/words"))
        .isEqualTo("It would be the first of these: Cedar.");
  }

  @Test
  void leavingAloneAndANewNetworkAreAnswersToo() throws Exception {
    var answer = service.ask("/isolation/100006/suggestions");
    assertThat(text(answer, "total")).isEqualTo("0");
    assertThat(text(answer, "figures/rungWords")).isEqualTo("no link on record");
    assertThat(text(answer, "figures/newNetwork/possible")).isEqualTo("false");
    assertThat(text(answer, "figures/newNetwork/inReach")).isEqualTo("2");
    assertThat(text(answer, "figures/newNetwork/schools/0/why/words"))
        .isEqualTo("Elm: distance unknown, of the same authority, teaches the same ages.");
    assertThat(texts(answer, "figures/leaveAlone/reasons"))
        .contains(
            "No network that could be asked, and has room, is in reach on record.",
            "Southern Hub serves its authority and may have made its offer already.");
  }

  @Test
  void nothingIsSuggestedToTheNetworkedAndTheClosed() throws Exception {
    var networked = service.ask("/isolation/100001/suggestions");
    assertThat(text(networked, "total")).isEqualTo("0");
    assertThat(texts(networked, "figures/leaveAlone/reasons"))
        .contains("It is in a learning network on record already.");
    var closed = service.ask("/isolation/100008/suggestions");
    assertThat(text(closed, "figures/leaveAlone/words"))
        .isEqualTo("Old was not open on 2024-01-31, as far as is on record.");
    service.isProblem("/isolation/999999/suggestions", 404, "unknown-urn", "urn");
  }
}
