/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

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
class ReachTest {

  private final AskedService service;

  ReachTest(AskedService service) {
    this.service = service;
  }

  @Test
  void bySteps() throws Exception {
    var answer = service.ask("/reach?from=100001&steps=2");
    assertThat(text(answer, "figures/words"))
        .isEqualTo(
            "Within 2 steps, practice can travel from Ash to 2 schools, 1 network and 0 posts on"
                + " record.");
    assertThat(column(answer, "place/key")).containsExactly("100002", "100003");
    assertThat(column(answer, "steps")).containsOnly("2");
    assertThat(column(answer, "on")).containsOnly("2024-01-31");
    assertThat(column(answer, "firstCarrier/key")).containsOnly("N-1");
    assertThat(text(answer, "rows/0/why/words"))
        .isEqualTo("Beech is a partner in Ambermere Network.");
    assertThat(text(answer, "figures/reached/0/networks")).isEqualTo("1");
    assertThat(text(answer, "figures/reached/0/schools")).isEqualTo("0");
    assertThat(text(answer, "figures/reached/1/steps")).isEqualTo("2");
    assertThat(text(answer, "figures/reached/1/schools")).isEqualTo("2");
    assertThat(text(answer, "figures/reached/1/authoritiesOfSchools")).isEqualTo("2");
    assertThat(at(answer, "figures/reached/1/by").isNull()).isTrue();
    assertThat(text(answer, "figures/firstCarriers/0/place/key")).isEqualTo("N-1");
    assertThat(text(answer, "figures/firstCarriers/0/schools")).isEqualTo("2");
    assertThat(text(answer, "figures/firstCarriers/0/why/words"))
        .isEqualTo("Ash leads Ambermere Network.");
  }

  @Test
  void byDate() throws Exception {
    var answer = service.ask("/reach?from=100004&start=2010-01-01&until=2018-01-15");
    assertThat(column(answer, "place/key")).containsExactly("100003", "100001", "100002", "100005");
    assertThat(column(answer, "on"))
        .containsExactly("2010-01-01", "2010-01-01", "2010-01-01", "2018-01-01");
    assertThat(text(answer, "figures/reached/0/by")).isEqualTo("2010-01-31");
    assertThat(text(answer, "figures/reached/0/schools")).isEqualTo("3");
    assertThat(text(answer, "figures/reached/1/by")).isEqualTo("2018-01-15");
    assertThat(text(answer, "figures/reached/1/schools")).isEqualTo("4");
    assertThat(at(answer, "figures/reached/1/steps").isNull()).isTrue();
    assertThat(column(answer, "firstCarrier/key")).containsExactly("P-1", "P-1", "P-1", "T-1");
    assertThat(text(answer, "rows/3/why/ties/0/start")).isEqualTo("2018-01-01");
  }

  @Test
  void pagesKindsAndFilters() throws Exception {
    String all = "/reach?from=100001&steps=9&kind=school&kind=network&kind=post&";
    assertThat(service.columnOfAllPages(all, "place/key", 2))
        .isEqualTo(service.columnOfAllPages(all, "place/key", 50))
        .containsExactly("N-1", "100002", "100003", "P-1", "100004", "T-1", "100005");
    assertThat(column(service.ask(all + "without=post"), "place/key"))
        .containsExactly("N-1", "100002", "100003");
    assertThat(column(service.ask(all + "avoid=100003"), "place/key"))
        .containsExactly("N-1", "100002");
  }

  @Test
  void nothingIsReachedIsAnAnswer() throws Exception {
    var lone = service.ask("/reach?from=authority:804");
    assertThat(text(lone, "total")).isEqualTo("0");
    assertThat(text(lone, "figures/words"))
        .isEqualTo("Within 4 steps, no tie on record leads on from Dale.");
    var closed = service.ask("/reach?from=100008");
    assertThat(texts(closed, "notes"))
        .contains("Old was not open on 2024-01-31, as far as is on record.");
    assertThat(text(service.ask("/reach?from=100008&start=2020-01-01"), "total")).isEqualTo("0");
  }
}
