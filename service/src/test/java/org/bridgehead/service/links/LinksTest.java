/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bridgehead.service.client.LinkFilter.LEARNING;
import static org.bridgehead.service.client.LinkFilter.kinds;
import static org.bridgehead.service.client.Scope.EVERYWHERE;

import org.bridgehead.service.client.LinkFilter;
import org.bridgehead.service.client.LinksClient;
import org.bridgehead.service.client.Page;
import org.bridgehead.service.client.Scope;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class LinksTest {

  private final LinksClient links;

  LinksTest(AskedService service) {
    this.links = service.client(LinksClient.class);
  }

  private Answer<LinkTotals, LinkedPair> list(LinkFilter filter) {
    return links.list(EVERYWHERE, filter, Page.FIRST);
  }

  private Answer<LinkTotals, Gap> gaps(Scope scope) {
    return links.gaps(scope, LEARNING, Page.FIRST);
  }

  private Answer<LinkTotals, Link> cell(String a, String b) {
    return links.cell(a, b, EVERYWHERE, LEARNING, Page.FIRST);
  }

  @Test
  void pairsAreListedWithWhatLinksThem() {
    var answer = links.list(EVERYWHERE);
    var pairs = answer.rows();
    assertThat(pairs).extracting(pair -> pair.a().name()).containsExactly("Amber", "Birch");
    assertThat(pairs).extracting(pair -> pair.b().name()).containsExactly("Birch", "Cedar");
    assertThat(pairs).extracting(LinkedPair::links).containsExactly(1, 1);
    assertThat(pairs.get(0).byKind()).containsEntry("learning-network", 1);
    assertThat(pairs.get(1).byKind()).containsEntry("post", 1);
    assertThat(pairs)
        .extracting(pair -> pair.why().words())
        .containsExactly(
            "Amber and Birch are linked on record through 1 learning network: about what their sizes"
                + " would lead one to expect.",
            "Birch and Cedar are linked on record through 1 shared post: about what their sizes"
                + " would lead one to expect.");
    var first = pairs.getFirst();
    assertThat(first.bySize().expected()).isCloseTo(16 / 35.0 + 4 / 21.0, within(1e-12));
    assertThat(first.expectedByKind().get("post")).isCloseTo(4 / 21.0, within(1e-12));
    assertThat(first.bySize().ratio()).isCloseTo(1 / (16 / 35.0 + 4 / 21.0), within(1e-12));
    assertThat(first.why().ties()).hasSize(3);
    assertThat(pairs)
        .extracting(LinkedPair::evidence)
        .containsExactly("/api/v1/links/801/802", "/api/v1/links/802/803");
    assertThat(answer.figures().links()).isEqualTo(2);
    assertThat(answer.figures().kinds()).containsExactly("learning-network", "post", "activity");
  }

  @Test
  void kindsAndLevelsAreAskedFor() {
    assertThat(list(kinds("post")).rows())
        .extracting(pair -> pair.a().key())
        .containsExactly("802");
    assertThat(list(kinds("trust")).total()).isZero();
    assertThat(list(LEARNING.at("authorities")).total()).isZero();
    assertThat(list(LEARNING.at("schools", "services")).total()).isEqualTo(2);
  }

  @Test
  void anAuthorityOrRegionPicksThePairsInWhichItHasAPart() {
    var cedar = links.list(Scope.authorities("803"));
    assertThat(cedar.rows()).extracting(pair -> pair.a().key()).containsExactly("802");
    assertThat(cedar.notes())
        .contains("Only pairs in which an authority or region asked for has a part.");
    assertThat(links.list(Scope.regions("North")).rows())
        .extracting(pair -> pair.a().key())
        .containsExactly("801", "802");
    assertThat(links.list(Scope.authorities("804")).total()).isZero();
    var dale = gaps(Scope.authorities("804"));
    assertThat(dale.rows()).extracting(gap -> gap.a().key()).containsExactly("803");
    assertThat(dale.notes())
        .contains(
            "No school of Dale is on record on this day; 2 stand under Birch (802), which it follows."
                + " Ask for that one.");
  }

  @Test
  void aCellShowsItsEvidence() {
    var answer = cell("803", "802");
    assertThat(answer.rows()).extracting(link -> link.via().key()).containsExactly("P-1");
    var link = answer.rows().getFirst();
    assertThat(link.kind()).isEqualTo("post");
    assertThat(link.level()).isEqualTo("schools");
    assertThat(link.whyA().ties().getFirst().to().name()).isEqualTo("Cherry");
    assertThat(link.whyB().ties().getFirst().to().name()).isEqualTo("Elm");
    assertThat(link.whyB().words())
        .isEqualTo("How the governor of Cherry and head of Elm is tied to Cedar.");
    var empty = cell("801", "803");
    assertThat(empty.total()).isZero();
    assertThat(empty.figures().links()).isZero();
  }

  @Test
  void gapsTellNothingOnRecordFromNotKnown() {
    var gaps = gaps(EVERYWHERE).rows();
    assertThat(gaps).extracting(gap -> gap.a().name()).containsExactly("Amber", "Cedar");
    assertThat(gaps).extracting(gap -> gap.b().name()).containsExactly("Cedar", "Dale");
    assertThat(gaps).extracting(Gap::state).containsExactly("nothing on record", "not known");
    assertThat(gaps).extracting(Gap::borders).containsExactly(true, true);
    var likeness = gaps.getFirst().likenesses().getFirst();
    assertThat(likeness.rank()).isEqualTo("1");
    assertThat(likeness.to()).isEqualTo("803");
    assertThat(gaps).extracting(Gap::schoolsOfB).containsExactly(3, 0);
    assertThat(gaps)
        .extracting(gap -> gap.why().words())
        .containsExactly(
            "Amber and Cedar share a border and are statistically alike. Nothing that counts links"
                + " them on record.",
            "Cedar and Dale share a border. No school of Dale is on record; 2 stand under Birch (802),"
                + " which it follows.");
    assertThat(gaps.getFirst().why().ties()).hasSize(2);
  }

  @Test
  void authoritiesSayHowFarTheyKeepToThemselves() {
    var answer = links.mixing(EVERYWHERE, Page.FIRST);
    var rows = answer.rows();
    assertThat(rows)
        .extracting(row -> row.authority().key())
        .containsExactly("801", "802", "803", "804");
    assertThat(rows).extracting(row -> row.outside().outside()).containsExactly(2L, 3L, 1L, 0L);
    assertThat(rows).extracting(row -> row.outside().inside()).containsExactly(1L, 0L, 0L, 0L);
    assertThat(rows.get(0).outside().index()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(rows.get(2).outside().expected()).isCloseTo(9 / 15.0, within(1e-12));
    assertThat(rows.get(3).outside().index()).isNull();
    assertThat(rows.get(3).outside().words()).isEqualTo("no link on record");
    assertThat(rows.get(0).why().words())
        .isEqualTo(
            "Amber: 2 contacts between its 2 schools and others, 1 between two of its own: more"
                + " inward than contacts at random would be.");
    assertThat(rows.get(0).why().ties()).hasSize(3);
    assertThat(answer.figures().together().outside()).isEqualTo(3);
    assertThat(answer.figures().together().inside()).isEqualTo(1);
    assertThat(links.mixing(Scope.authorities("803"), Page.FIRST).rows())
        .extracting(row -> row.authority().key())
        .containsExactly("803");
  }
}
