/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
class LinksTest {

  private final AskedService service;

  LinksTest(AskedService service) {
    this.service = service;
  }

  @Test
  void pairsAreListedWithWhatLinksThem() throws Exception {
    var answer = service.ask("/links");
    assertThat(column(answer, "a/name")).containsExactly("Amber", "Birch");
    assertThat(column(answer, "b/name")).containsExactly("Birch", "Cedar");
    assertThat(column(answer, "links")).containsExactly("1", "1");
    assertThat(text(answer, "rows/0/byKind/learning-network")).isEqualTo("1");
    assertThat(text(answer, "rows/1/byKind/post")).isEqualTo("1");
    assertThat(column(answer, "why/words"))
        .containsExactly(
            "Amber and Birch are linked on record through 1 learning network: about what their sizes"
                + " would lead one to expect.",
            "Birch and Cedar are linked on record through 1 shared post: about what their sizes"
                + " would lead one to expect.");
    assertThat(at(answer, "rows/0/bySize/expected").getDoubleValue())
        .isCloseTo(16 / 35.0 + 4 / 21.0, within(1e-12));
    assertThat(at(answer, "rows/0/expectedByKind/post").getDoubleValue())
        .isCloseTo(4 / 21.0, within(1e-12));
    assertThat(at(answer, "rows/0/bySize/ratio").getDoubleValue())
        .isCloseTo(1 / (16 / 35.0 + 4 / 21.0), within(1e-12));
    assertThat(at(answer, "rows/0/why/ties").size()).isEqualTo(3);
    assertThat(column(answer, "evidence"))
        .containsExactly("/api/v1/links/801/802", "/api/v1/links/802/803");
    assertThat(text(answer, "figures/links")).isEqualTo("2");
    assertThat(texts(answer, "figures/kinds"))
        .containsExactly("learning-network", "post", "activity");
  }

  @Test
  void kindsAndLevelsAreAskedFor() throws Exception {
    assertThat(column(service.ask("/links?kind=post"), "a/key")).containsExactly("802");
    assertThat(text(service.ask("/links?kind=trust"), "total")).isEqualTo("0");
    assertThat(text(service.ask("/links?level=authorities"), "total")).isEqualTo("0");
    assertThat(text(service.ask("/links?level=schools&level=services"), "total")).isEqualTo("2");
  }

  @Test
  void anAuthorityOrRegionPicksThePairsInWhichItHasAPart() throws Exception {
    var cedar = service.ask("/links?authority=803");
    assertThat(column(cedar, "a/key")).containsExactly("802");
    assertThat(texts(cedar, "notes"))
        .contains("Only pairs in which an authority or region asked for has a part.");
    assertThat(column(service.ask("/links?region=North"), "a/key")).containsExactly("801", "802");
    assertThat(text(service.ask("/links?authority=804"), "total")).isEqualTo("0");
    var dale = service.ask("/links/gaps?authority=804");
    assertThat(column(dale, "a/key")).containsExactly("803");
    assertThat(texts(dale, "notes"))
        .contains(
            "No school of Dale is on record on this day; 2 stand under Birch (802), which it follows."
                + " Ask for that one.");
  }

  @Test
  void aCellShowsItsEvidence() throws Exception {
    var answer = service.ask("/links/803/802");
    assertThat(column(answer, "via/key")).containsExactly("P-1");
    assertThat(column(answer, "kind")).containsExactly("post");
    assertThat(column(answer, "level")).containsExactly("schools");
    assertThat(text(answer, "rows/0/whyA/ties/0/to/name")).isEqualTo("Cherry");
    assertThat(text(answer, "rows/0/whyB/ties/0/to/name")).isEqualTo("Elm");
    assertThat(text(answer, "rows/0/whyB/words"))
        .isEqualTo("How the governor of Cherry and head of Elm is tied to Cedar.");
    var empty = service.ask("/links/801/803");
    assertThat(text(empty, "total")).isEqualTo("0");
    assertThat(text(empty, "figures/links")).isEqualTo("0");
  }

  @Test
  void gapsTellNothingOnRecordFromNotKnown() throws Exception {
    var answer = service.ask("/links/gaps");
    assertThat(column(answer, "a/name")).containsExactly("Amber", "Cedar");
    assertThat(column(answer, "b/name")).containsExactly("Cedar", "Dale");
    assertThat(column(answer, "state")).containsExactly("nothing on record", "not known");
    assertThat(column(answer, "borders")).containsExactly("true", "true");
    assertThat(text(answer, "rows/0/likenesses/0/rank")).isEqualTo("1");
    assertThat(text(answer, "rows/0/likenesses/0/to")).isEqualTo("803");
    assertThat(column(answer, "schoolsOfB")).containsExactly("3", "0");
    assertThat(column(answer, "why/words"))
        .containsExactly(
            "Amber and Cedar share a border and are statistically alike. Nothing that counts links"
                + " them on record.",
            "Cedar and Dale share a border. No school of Dale is on record; 2 stand under Birch (802),"
                + " which it follows.");
    assertThat(at(answer, "rows/0/why/ties").size()).isEqualTo(2);
  }

  @Test
  void authoritiesSayHowFarTheyKeepToThemselves() throws Exception {
    var answer = service.ask("/links/mixing");
    assertThat(column(answer, "authority/key")).containsExactly("801", "802", "803", "804");
    assertThat(column(answer, "outside/outside")).containsExactly("2", "3", "1", "0");
    assertThat(column(answer, "outside/inside")).containsExactly("1", "0", "0", "0");
    assertThat(at(answer, "rows/0/outside/index").getDoubleValue())
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(at(answer, "rows/2/outside/expected").getDoubleValue())
        .isCloseTo(9 / 15.0, within(1e-12));
    assertThat(at(answer, "rows/3/outside/index").isNull()).isTrue();
    assertThat(text(answer, "rows/3/outside/words")).isEqualTo("no link on record");
    assertThat(text(answer, "rows/0/why/words"))
        .isEqualTo(
            "Amber: 2 contacts between its 2 schools and others, 1 between two of its own: more"
                + " inward than contacts at random would be.");
    assertThat(at(answer, "rows/0/why/ties").size()).isEqualTo(3);
    assertThat(text(answer, "figures/together/outside")).isEqualTo("3");
    assertThat(text(answer, "figures/together/inside")).isEqualTo("1");
    assertThat(column(service.ask("/links/mixing?authority=803"), "authority/key"))
        .containsExactly("803");
  }
}
