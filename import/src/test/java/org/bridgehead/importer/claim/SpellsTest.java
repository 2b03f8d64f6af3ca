/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.bridgehead.cypher.TieSort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpellsTest {

  private static Source links(String day) {
    return new Source(SourceKind.GROUP_LINKS, "", LocalDate.parse(day));
  }

  private static @Nullable LocalDate day(String text) {
    return text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static Claim claim(String seen, String start, String end) {
    return new Claim(links(seen), day(start), day(end), "");
  }

  private static List<Spell> addUp(
      List<Claim> claims, List<Source> complete, String... replacements) {
    NavigableSet<LocalDate> starts = new TreeSet<>();
    for (String replacement : replacements) {
      starts.add(LocalDate.parse(replacement));
    }
    return Spells.of(TieSort.TRUST, claims, complete, starts);
  }

  @Test
  void aTieWithoutAStatedStartStartsWhenItWasFirstSeen() {
    var spell = addUp(List.of(claim("2019-06-01", "", ""), claim("2018-05-01", "", "")), List.of());

    assertThat(spell).hasSize(1);
    assertThat(spell.getFirst().start()).isEqualTo("2018-05-01");
    assertThat(spell.getFirst().startBasis()).isEqualTo(Basis.FIRST_SEEN);
    assertThat(spell.getFirst().end()).isNull();
    assertThat(spell.getFirst().contradicted()).isFalse();
  }

  @Test
  void theEarliestStatedStartCountsAndTwoOfThemAreAContradiction() {
    var spell =
        addUp(
            List.of(claim("2018-05-01", "2016-01-01", ""), claim("2019-06-01", "2015-09-01", "")),
            List.of());

    assertThat(spell).hasSize(1);
    assertThat(spell.getFirst().start()).isEqualTo("2015-09-01");
    assertThat(spell.getFirst().startBasis()).isEqualTo(Basis.STATED);
    assertThat(spell.getFirst().contradicted()).isTrue();
    assertThat(spell.getFirst().claims()).hasSize(2);
  }

  @Test
  void aTieThatACompleteExtractNoLongerShowsEndsNoLaterThanThat() {
    var spell =
        addUp(
            List.of(claim("2018-05-01", "2015-09-01", "")),
            List.of(links("2018-05-01"), links("2019-06-01"), links("2020-06-01")));

    assertThat(spell.getFirst().end()).isEqualTo("2019-06-01");
    assertThat(spell.getFirst().endBasis()).isEqualTo(Basis.ABSENT);
    assertThat(spell.getFirst().holdsOn(LocalDate.parse("2019-05-31"))).isTrue();
    assertThat(spell.getFirst().holdsOn(LocalDate.parse("2019-06-01"))).isFalse();
  }

  @Test
  void itEndsWhenWhatReplacedItBeganIfThatFallsAfterItWasLastSeen() {
    var complete = List.of(links("2018-05-01"), links("2019-06-01"));
    var seen = List.of(claim("2018-05-01", "2015-09-01", ""));

    assertThat(addUp(seen, complete, "2019-01-01").getFirst().end()).isEqualTo("2019-01-01");
    assertThat(addUp(seen, complete, "2019-01-01").getFirst().endBasis()).isEqualTo(Basis.REPLACED);
    assertThat(addUp(seen, complete, "2019-06-01").getFirst().endBasis()).isEqualTo(Basis.REPLACED);
    assertThat(addUp(seen, complete, "2018-05-01").getFirst().endBasis()).isEqualTo(Basis.ABSENT);
    assertThat(addUp(seen, complete, "2019-06-02").getFirst().endBasis()).isEqualTo(Basis.ABSENT);
  }

  @Test
  void aStatedEndOutranksAnAbsence() {
    var spell =
        addUp(
            List.of(claim("2018-05-01", "2015-09-01", "2018-12-31")),
            List.of(links("2018-05-01"), links("2018-10-01")));

    assertThat(spell.getFirst().end()).isEqualTo("2018-12-31");
    assertThat(spell.getFirst().endBasis()).isEqualTo(Basis.STATED);
    assertThat(spell.getFirst().contradicted()).isTrue();
  }

  @Test
  void aStatedStartOutranksAnAbsenceAndTheContradictionShows() {
    var spell =
        addUp(
            List.of(claim("2019-06-01", "2017-09-01", "")),
            List.of(links("2018-05-01"), links("2019-06-01")));

    assertThat(spell).hasSize(1);
    assertThat(spell.getFirst().start()).isEqualTo("2017-09-01");
    assertThat(spell.getFirst().end()).isNull();
    assertThat(spell.getFirst().contradicted()).isTrue();
  }

  @Test
  void statedIntervalsWithAGapAreTwoTies() {
    var spells =
        addUp(
            List.of(
                claim("2023-01-19", "2019-09-01", ""),
                claim("2023-01-19", "2012-09-01", "2016-08-31")),
            List.of());

    assertThat(spells).hasSize(2);
    assertThat(spells.getFirst().end()).isEqualTo("2016-08-31");
    assertThat(spells.getLast().start()).isEqualTo("2019-09-01");
    assertThat(spells.getLast().end()).isNull();
    assertThat(spells).noneMatch(Spell::contradicted);
  }

  @Test
  void aTieThatWentAndCameBackIsTwoTiesUnlessADateSaysItNeverWent() {
    var complete = List.of(links("2018-05-01"), links("2019-06-01"), links("2020-06-01"));

    var undated =
        addUp(List.of(claim("2018-05-01", "", ""), claim("2020-06-01", "", "")), complete);
    assertThat(undated).hasSize(2);
    assertThat(undated.getFirst().end()).isEqualTo("2019-06-01");
    assertThat(undated.getLast().start()).isEqualTo("2020-06-01");

    var dated =
        addUp(
            List.of(claim("2018-05-01", "2015-09-01", ""), claim("2020-06-01", "2015-09-01", "")),
            complete);
    assertThat(dated).hasSize(1);
    assertThat(dated.getFirst().end()).isNull();
    assertThat(dated.getFirst().contradicted()).isTrue();
  }

  @Test
  void anExtractThatDoesNotListTheSubjectSaysNothing() {
    var spell = addUp(List.of(claim("2018-05-01", "2015-09-01", "")), List.of(links("2018-05-01")));

    assertThat(spell.getFirst().end()).isNull();
  }

  private static Claim workbook(String sender, String seen, String note) {
    return new Claim(
        new Source(SourceKind.WORKBOOK, sender, LocalDate.parse(seen)), null, null, note);
  }

  @Test
  void aDisputeIsKeptAndChangesNoDate() {
    Claim dispute = workbook("school", "2020-01-01", Claim.DISPUTED);
    Claim shown = claim("2018-05-01", "2016-01-01", "");
    Spell spell = addUp(List.of(dispute, shown), List.of()).getFirst();

    assertThat(spell.start()).isEqualTo("2016-01-01");
    assertThat(spell.end()).isNull();
    assertThat(spell.contradicted()).isTrue();
    assertThat(spell.claims()).containsExactlyInAnyOrder(shown, dispute);
    assertThat(spell.note()).isEmpty();
  }

  @Test
  void aDisputeIsAtRestOnceItsSourceStatesTheTie() {
    Claim dispute = workbook("school", "2020-01-01", Claim.DISPUTED);
    Claim shown = claim("2018-05-01", "2016-01-01", "");

    assertThat(
            addUp(List.of(shown, dispute, workbook("school", "2021-01-01", "")), List.of())
                .getFirst()
                .contradicted())
        .isFalse();
    assertThat(
            addUp(List.of(shown, dispute, workbook("other", "2021-01-01", "")), List.of())
                .getFirst()
                .contradicted())
        .isTrue();
    assertThat(
            addUp(List.of(shown, dispute, workbook("school", "2019-01-01", "")), List.of())
                .getFirst()
                .contradicted())
        .isTrue();
  }

  @Test
  void whatIsOnlyDisputedHoldsOnNoDay() {
    Spell spell =
        addUp(List.of(workbook("school", "2020-01-01", Claim.DISPUTED)), List.of()).getFirst();

    assertThat(spell.holdsOn(LocalDate.parse("2020-01-01"))).isFalse();
    assertThat(spell.holdsOn(LocalDate.parse("2019-01-01"))).isFalse();
    assertThat(spell.claims()).hasSize(1);
  }

  @Test
  void theOrderOfClaimsNeverMatters() {
    long seed = 20260101;
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      List<Claim> claims = new ArrayList<>();
      List<Source> complete = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(5); i++) {
        LocalDate seen = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(2000));
        Source source = new Source(SourceKind.GROUP_LINKS, "", seen);
        LocalDate start = random.nextBoolean() ? null : seen.minusDays(random.nextInt(900));
        LocalDate end = random.nextInt(4) > 0 ? null : seen.plusDays(random.nextInt(900) - 200);
        if (start != null && end != null && end.isBefore(start)) {
          end = start;
        }
        String note = random.nextInt(4) > 0 ? "" : Claim.DISPUTED;
        claims.add(new Claim(source, start, end, note));
        complete.add(source);
        complete.add(new Source(SourceKind.REGISTER, "", seen.plusDays(random.nextInt(700))));
      }
      var expected = Spells.of(TieSort.TRUST, claims, complete, new TreeSet<>());
      Collections.shuffle(claims, random);
      Collections.shuffle(complete, random);

      assertThat(Spells.of(TieSort.TRUST, claims, complete, new TreeSet<>()))
          .as("seed %d, round %d", seed, round)
          .isEqualTo(expected);
      for (int i = 1; i < expected.size(); i++) {
        assertThat(expected.get(i).start())
            .as("seed %d, round %d: ties of one key do not overlap", seed, round)
            .isAfterOrEqualTo(expected.get(i - 1).end());
      }
    }
  }
}
