/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.client.AsOf.NEWEST;
import static org.bridgehead.service.client.IsolationFilter.rungs;
import static org.bridgehead.service.client.Scope.EVERYWHERE;

import java.time.LocalDate;
import java.util.Map;
import org.bridgehead.service.client.AsOf;
import org.bridgehead.service.client.IsolationClient;
import org.bridgehead.service.client.IsolationFilter;
import org.bridgehead.service.client.Page;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class IsolationTest {

  private final AskedService service;
  private final IsolationClient isolation;

  IsolationTest(AskedService service) {
    this.service = service;
    this.isolation = service.client(IsolationClient.class);
  }

  private Answer<IsolationCounts, IsolatedSchool> list(IsolationFilter filter) {
    return isolation.list(EVERYWHERE, filter, Page.FIRST);
  }

  @Test
  void theLowestRungComesFirstAndTheNetworkedAreLeftOut() {
    var schools = isolation.list(EVERYWHERE).rows();
    assertThat(schools)
        .extracting(IsolatedSchool::name)
        .containsExactly("Gorse", "Dogwood", "Elm", "Fir");
    assertThat(schools)
        .extracting(IsolatedSchool::rung)
        .containsExactly("no-link", "no-network", "own-group-only", "own-group-only");
    assertThat(schools)
        .extracting(IsolatedSchool::rungWords)
        .containsExactly(
            "no link on record", "no network on record", "own group only", "own group only");
    assertThat(schools)
        .extracting("authority.name")
        .containsExactly("Cedar", "Birch", "Cedar", "Cedar");
    assertThat(schools).extracting(IsolatedSchool::phase).containsOnly("Primary");
  }

  @Test
  void countsAreOfTheWholeScope() {
    var figures = isolation.list(EVERYWHERE, rungs("no-link"), Page.of(1)).figures();
    assertThat(figures.schools()).isEqualTo(7);
    assertThat(figures.byRung())
        .isEqualTo(Map.of("no-link", 1, "no-network", 1, "own-group-only", 2, "networked", 3));
    assertThat(figures.byFlag())
        .isEqualTo(
            Map.of(
                "relies-on-one-link",
                3,
                "offered-not-joined",
                3,
                "coverage-thin",
                3,
                "no-recent-activity",
                0));
  }

  @Test
  void rowsAreFilteredByRungAndFlag() {
    assertThat(list(rungs("networked")).rows())
        .extracting(IsolatedSchool::name)
        .containsExactly("Ash", "Beech", "Cherry");
    assertThat(list(rungs("no-link", "no-network")).rows())
        .extracting(IsolatedSchool::name)
        .containsExactly("Gorse", "Dogwood");
    assertThat(list(rungs("all").withFlags("relies-on-one-link")).rows())
        .extracting(IsolatedSchool::name)
        .containsExactly("Fir", "Ash", "Beech");
    assertThat(list(rungs("all").withFlags("relies-on-one-link", "coverage-thin")).rows())
        .extracting(IsolatedSchool::name)
        .containsExactly("Fir");
  }

  @Test
  void aPhaseNarrowsTheCountsTooAndOneThatIsNotOnRecordIsRefused() throws Exception {
    var answer = isolation.list(EVERYWHERE, IsolationFilter.USUAL.ofPhases("Primary"), Page.of(1));
    assertThat(answer.figures().schools()).isEqualTo(7);
    service.isProblem("/isolation?phase=Primery", 400, "invalid", "phase");
  }

  @Test
  void eachRowNamesTheNetworkThatIsSuggestedFirst() {
    int named = 0;
    for (var row : list(rungs("all")).rows()) {
      var suggestions = isolation.suggestions(row.urn(), NEWEST).rows();
      if (row.suggested() == null) {
        assertThat(suggestions).isEmpty();
      } else {
        assertThat(row.suggested()).isEqualTo(suggestions.getFirst().network());
        named++;
      }
    }
    assertThat(named).isPositive();
  }

  @Test
  void eachRowSaysWhy() {
    var schools = list(rungs("all")).rows();
    assertThat(schools)
        .extracting(school -> school.why().words())
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
    var head = schools.getFirst().why().ties().getFirst().from();
    assertThat(head.kind()).isEqualTo("post");
    assertThat(head.role()).isEqualTo("head");
    var flags = schools.get(3).flags();
    assertThat(flags)
        .extracting(IsolatedSchool.Flag::words)
        .startsWith("relies on one link", "offered, not joined");
    assertThat(flags.getFirst().why().ties().getFirst().to().key()).isEqualTo("T-1");
    assertThat(flags.get(1).why().words())
        .isEqualTo("Its authority is served by Southern Hub, of which Fir is no member on record.");
  }

  @Test
  void oneSchoolIsAskedForByItsUrn() {
    assertThat(isolation.one("100007", NEWEST).rows())
        .extracting(IsolatedSchool::name)
        .containsExactly("Independent");
    var closed = isolation.one("100008", NEWEST);
    assertThat(closed.total()).isZero();
    assertThat(closed.notes()).contains("Old was not open on 2024-01-31, as far as is on record.");
    assertThat(isolation.one("100008", AsOf.day(LocalDate.of(2020, 8, 31))).rows())
        .extracting(IsolatedSchool::rung)
        .containsExactly("no-link");
  }
}
