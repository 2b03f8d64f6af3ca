/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.client.AsOf.NEWEST;
import static org.bridgehead.service.client.ReachChoice.steps;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.bridgehead.service.client.Page;
import org.bridgehead.service.client.Pages;
import org.bridgehead.service.client.PathsClient;
import org.bridgehead.service.client.ReachChoice;
import org.bridgehead.service.client.RouteLimits;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class ReachTest {

  private static final LocalDate IN_2010 = LocalDate.of(2010, 1, 1);

  private final PathsClient paths;

  ReachTest(AskedService service) {
    this.paths = service.client(PathsClient.class);
  }

  @Test
  void bySteps() {
    var answer = paths.reach("100001", steps(2));
    var figures = answer.figures();
    assertThat(figures.words())
        .isEqualTo(
            "Within 2 steps, practice can travel from Ash to 2 schools, 1 network and 0 posts on"
                + " record.");
    assertThat(answer.rows())
        .extracting(row -> row.place().key())
        .containsExactly("100002", "100003");
    assertThat(answer.rows()).extracting(ReachedPlace::steps).containsOnly(2);
    assertThat(answer.rows()).extracting(ReachedPlace::on).containsOnly(LocalDate.of(2024, 1, 31));
    assertThat(answer.rows()).extracting(row -> row.firstCarrier().key()).containsOnly("N-1");
    assertThat(answer.rows().getFirst().why().words())
        .isEqualTo("Beech is a partner in Ambermere Network.");
    assertThat(figures.reached().get(0).networks()).isEqualTo(1);
    assertThat(figures.reached().get(0).schools()).isZero();
    assertThat(figures.reached().get(1).steps()).isEqualTo(2);
    assertThat(figures.reached().get(1).schools()).isEqualTo(2);
    assertThat(figures.reached().get(1).authoritiesOfSchools()).isEqualTo(2);
    assertThat(figures.reached().get(1).by()).isNull();
    var carrier = figures.firstCarriers().getFirst();
    assertThat(carrier.place().key()).isEqualTo("N-1");
    assertThat(carrier.schools()).isEqualTo(2);
    assertThat(carrier.why().words()).isEqualTo("Ash leads Ambermere Network.");
  }

  @Test
  void byDate() {
    var answer = paths.reach("100004", ReachChoice.within(IN_2010, LocalDate.of(2018, 1, 15)));
    var joined = LocalDate.of(2018, 1, 1);
    assertThat(answer.rows())
        .extracting(row -> row.place().key())
        .containsExactly("100003", "100001", "100002", "100005");
    assertThat(answer.rows())
        .extracting(ReachedPlace::on)
        .containsExactly(IN_2010, IN_2010, IN_2010, joined);
    var reached = answer.figures().reached();
    assertThat(reached.get(0).by()).isEqualTo("2010-01-31");
    assertThat(reached.get(0).schools()).isEqualTo(3);
    assertThat(reached.get(1).by()).isEqualTo("2018-01-15");
    assertThat(reached.get(1).schools()).isEqualTo(4);
    assertThat(reached.get(1).steps()).isNull();
    assertThat(answer.rows())
        .extracting(row -> row.firstCarrier().key())
        .containsExactly("P-1", "P-1", "P-1", "T-1");
    assertThat(answer.rows().get(3).why().ties().getFirst().start()).isEqualTo(joined);
  }

  private Stream<String> keys(RouteLimits limits, Page first) {
    var choice = steps(9).of("school", "network", "post");
    return Pages.rows(first, page -> paths.reach("100001", choice, limits, NEWEST, page))
        .map(row -> row.place().key());
  }

  @Test
  void pagesKindsAndFilters() {
    assertThat(keys(RouteLimits.NONE, Page.of(2)))
        .containsExactly("N-1", "100002", "100003", "P-1", "100004", "T-1", "100005");
    assertThat(keys(RouteLimits.NONE, Page.FIRST))
        .containsExactlyElementsOf(keys(RouteLimits.NONE, Page.of(2)).toList());
    assertThat(keys(RouteLimits.leavingOut("post"), Page.FIRST))
        .containsExactly("N-1", "100002", "100003");
    assertThat(keys(RouteLimits.avoiding("100003"), Page.FIRST)).containsExactly("N-1", "100002");
  }

  @Test
  void nothingIsReachedIsAnAnswer() {
    var lone = paths.reach("authority:804", ReachChoice.USUAL);
    assertThat(lone.total()).isZero();
    assertThat(lone.figures().words())
        .isEqualTo("Within 4 steps, no tie on record leads on from Dale.");
    assertThat(paths.reach("100008", ReachChoice.USUAL).notes())
        .contains("Old was not open on 2024-01-31, as far as is on record.");
    var window = ReachChoice.within(LocalDate.of(2020, 1, 1), null);
    assertThat(paths.reach("100008", window).total()).isZero();
  }
}
