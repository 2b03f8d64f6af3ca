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

import java.util.List;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class IsolationTest {

  private final AskedService service;

  IsolationTest(AskedService service) {
    this.service = service;
  }

  @Test
  void theLowestRungComesFirstAndTheNetworkedAreLeftOut() throws Exception {
    var answer = service.ask("/isolation");
    assertThat(column(answer, "name")).containsExactly("Gorse", "Dogwood", "Elm", "Fir");
    assertThat(column(answer, "rung"))
        .containsExactly("no-link", "no-network", "own-group-only", "own-group-only");
    assertThat(column(answer, "rungWords"))
        .containsExactly(
            "no link on record", "no network on record", "own group only", "own group only");
    assertThat(column(answer, "authority/name"))
        .containsExactly("Cedar", "Birch", "Cedar", "Cedar");
    assertThat(column(answer, "phase")).containsOnly("Primary");
  }

  @Test
  void countsAreOfTheWholeScope() throws Exception {
    var figures = at(service.ask("/isolation?rung=no-link&limit=1"), "figures");
    assertThat(text(figures, "schools")).isEqualTo("7");
    assertThat(text(figures, "byRung/no-link")).isEqualTo("1");
    assertThat(text(figures, "byRung/no-network")).isEqualTo("1");
    assertThat(text(figures, "byRung/own-group-only")).isEqualTo("2");
    assertThat(text(figures, "byRung/networked")).isEqualTo("3");
    assertThat(text(figures, "byFlag/relies-on-one-link")).isEqualTo("3");
    assertThat(text(figures, "byFlag/offered-not-joined")).isEqualTo("3");
    assertThat(text(figures, "byFlag/coverage-thin")).isEqualTo("3");
    assertThat(text(figures, "byFlag/no-recent-activity")).isEqualTo("0");
  }

  @Test
  void rowsAreFilteredByRungAndFlag() throws Exception {
    assertThat(column(service.ask("/isolation?rung=networked"), "name"))
        .containsExactly("Ash", "Beech", "Cherry");
    assertThat(column(service.ask("/isolation?rung=no-link&rung=no-network"), "name"))
        .containsExactly("Gorse", "Dogwood");
    assertThat(column(service.ask("/isolation?rung=all&flag=relies-on-one-link"), "name"))
        .containsExactly("Fir", "Ash", "Beech");
    var both = "/isolation?rung=all&flag=relies-on-one-link&flag=coverage-thin";
    assertThat(column(service.ask(both), "name")).containsExactly("Fir");
  }

  @Test
  void aPhaseNarrowsTheCountsTooAndOneThatIsNotOnRecordIsRefused() throws Exception {
    var answer = service.ask("/isolation?phase=Primary&limit=1");
    assertThat(text(answer, "figures/schools")).isEqualTo("7");
    service.isProblem("/isolation?phase=Primery", 400, "invalid", "phase");
  }

  @Test
  void eachRowNamesTheNetworkThatIsSuggestedFirst() throws Exception {
    int named = 0;
    for (var row : at(service.ask("/isolation?rung=all"), "rows").values()) {
      var answer = service.ask("/isolation/%s/suggestions".formatted(text(row, "urn")));
      var suggested = at(row, "suggested");
      List<String> first = suggested.isNull() ? List.of() : List.of(text(suggested, "key"));
      assertThat(first).isEqualTo(column(answer, "network/key").stream().limit(1).toList());
      named += first.size();
    }
    assertThat(named).isPositive();
  }

  @Test
  void eachRowSaysWhy() throws Exception {
    var answer = service.ask("/isolation?rung=all");
    assertThat(column(answer, "why/words"))
        .containsExactly(
            "No tie on record leads from Gorse to another open school, authority or agency.",
            "Dogwood has ties on record, but no membership of a network that has another open"
                + " member.",
            "The only memberships of Elm on record are of a trust, federation or sponsor: Cedar"
                + " Trust.",
            "The only memberships of Fir on record are of a trust, federation or sponsor: Cedar"
                + " Trust.",
            "Ash is in a learning network on record: Ambermere Network.",
            "Beech is in a learning network on record: Ambermere Network.",
            "Cherry is in a learning network on record: Ambermere Network.");
    assertThat(text(answer, "rows/0/why/ties/0/from/kind")).isEqualTo("post");
    assertThat(text(answer, "rows/0/why/ties/0/from/role")).isEqualTo("head");
    assertThat(text(answer, "rows/3/flags/0/words")).isEqualTo("relies on one link");
    assertThat(text(answer, "rows/3/flags/0/why/ties/0/to/key")).isEqualTo("T-1");
    assertThat(text(answer, "rows/3/flags/1/words")).isEqualTo("offered, not joined");
    assertThat(text(answer, "rows/3/flags/1/why/words"))
        .isEqualTo("Its authority is served by Southern Hub, of which Fir is no member on record.");
  }

  @Test
  void oneSchoolIsAskedForByItsUrn() throws Exception {
    var answer = service.ask("/isolation/100007");
    assertThat(column(answer, "name")).containsExactly("Independent");
    var closed = service.ask("/isolation/100008");
    assertThat(text(closed, "total")).isEqualTo("0");
    assertThat(texts(closed, "notes"))
        .contains("Old was not open on 2024-01-31, as far as is on record.");
    assertThat(column(service.ask("/isolation/100008?asOf=2020-08-31"), "rung"))
        .containsExactly("no-link");
  }
}
