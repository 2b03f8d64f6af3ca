/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.store.NamesakePost;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceTest {

  private static NamesakePost post(
      String sort, String school, double easting, @Nullable String start, @Nullable String end) {
    return new NamesakePost(
        "ada fenwick",
        "",
        "Ada Fenwick",
        sort,
        sort,
        "School",
        school,
        "School " + school,
        start == null ? null : LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        easting,
        0.0);
  }

  private static Evidence of(String one, NamesakePost a, String other, NamesakePost b) {
    return Evidence.of(new Namesake(one, List.of(a)), new Namesake(other, List.of(b)));
  }

  @Test
  void aPlaceThatBothServedSpeaksForItAndTwoNumbersAgainst() {
    NamesakePost post = post("governor", "100001", 0, null, null);

    assertThat(of("gid-1", post, "gid-2", post))
        .isEqualTo(
            new Evidence(
                List.of("The same name.", "Both have served School 100001."),
                List.of("The register of governors gives them two numbers.")));
    assertThat(of("gid-1", post, "P-2", post).against()).isEmpty();
  }

  @Test
  void postsFarApartSpeakAgainstItOnlyWhereTheyOverlap() {
    NamesakePost here = post("governor", "100001", 0, "2020-09-01", null);
    NamesakePost far = post("post", "100002", 50_000, null, "2020-09-02");
    NamesakePost earlier = post("post", "100002", 50_000, null, "2020-09-01");
    NamesakePost near = post("post", "100002", 49_999, null, null);

    assertThat(of("a", here, "b", far).against())
        .containsExactly("Posts at the same time, 50 km apart: School 100001 and School 100002.");
    assertThat(of("a", here, "b", earlier).against()).isEmpty();
    assertThat(of("a", here, "b", near).against()).isEmpty();
  }

  @Test
  void twoHeadshipsAtOneTimeSpeakAgainstIt() {
    NamesakePost one = post("head", "100001", 0, null, null);
    NamesakePost other = post("head", "100002", 1000, null, null);

    assertThat(of("a", one, "b", other).against())
        .containsExactly("Heads at the same time of School 100001 and School 100002.");
  }
}
