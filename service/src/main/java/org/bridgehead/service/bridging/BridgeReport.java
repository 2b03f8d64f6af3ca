/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import static org.bridgehead.service.table.Table.column;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bridgehead.service.bridging.BridgeDetail.Losses;
import org.bridgehead.service.bridging.BridgeDetail.Positions;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.PlacePair;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.report.FreezableView;
import org.bridgehead.service.report.FrozenAnswer;
import org.bridgehead.service.report.FrozenTable;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.table.Table;

/** What a report holds of the page of one bridge. */
@Singleton
final class BridgeReport implements FreezableView {

  private static final Duration WAIT = Duration.ofSeconds(20);

  private static final Table<PlacePair> PAIRS =
      new Table<>(
          "pairs-lost",
          List.of(
              column("code_a", row -> row.a().key()),
              column("authority_a", row -> row.a().name()),
              column("code_b", row -> row.b().key()),
              column("authority_b", row -> row.b().name())));

  private final BridgingAnswers answers;
  private final BridgingJobs jobs;

  BridgeReport(BridgingAnswers answers, BridgingJobs jobs) {
    this.answers = answers;
    this.jobs = jobs;
  }

  @Override
  public boolean isAt(String path) {
    return path.matches("/bridging/[^/]+/[^/]+");
  }

  @Override
  public FrozenAnswer freeze(Here here, Access by) {
    var asked = answers.one(here.part(1), here.part(2), ScopeParameters.of(here), here.find("by"));
    if (!jobs.areAtHand(List.of(asked.question()), here.address(), WAIT)) {
      throw new Failure.NotReady(
              "This is still being worked out; look at the page, and freeze it once it is there.")
          .exception();
    }
    var answer = asked.page(FrozenAnswer.ROWS);
    var detail = answer.rows().getFirst();
    var who = BridgingPage.who(detail.bridge());
    return FrozenAnswer.of(
        new FrozenAnswer.About(
            "What goes through " + who,
            "How much of the routes between schools goes through %s, and what would come apart without it?"
                .formatted(who),
            BridgingReport.METHOD),
        answer,
        told(detail),
        tables(detail));
  }

  private static List<String> told(BridgeDetail detail) {
    var told = new ArrayList<String>();
    told.add(detail.bridge().why().words());
    told.add("What is lost without it: " + detail.loss().words());
    var structure = detail.structure();
    if (structure != null && structure.constraint() != null && structure.effectiveSize() != null) {
      told.add(
          String.format(
              Locale.UK,
              "It has %d contacts, worth %.1f that are not tied to one another; constraint %.2f.",
              structure.contacts(),
              structure.effectiveSize(),
              structure.constraint()));
    }
    if (detail.positions() != null) {
      told.add(told(detail.positions()));
    }
    return told;
  }

  private static String told(Positions positions) {
    return ("How often it stands between two others that are not joined themselves, grouped by %s:"
            + " coordinator %d, consultant %d, gatekeeper %d, representative %d, liaison %d, group"
            + " not known %d.")
        .formatted(
            positions.by(),
            positions.coordinator(),
            positions.consultant(),
            positions.gatekeeper(),
            positions.representative(),
            positions.liaison(),
            positions.groupNotKnown());
  }

  private static List<FrozenTable> tables(BridgeDetail detail) {
    var loss = detail.loss();
    return List.of(
        FrozenTable.of("Its part in the routes", BridgingTable.TABLE, List.of(detail.bridge())),
        schools(loss),
        networks(loss),
        FrozenTable.of(
            "Pairs of authorities that lose their only link",
            PAIRS,
            loss.authorityPairs(),
            loss.authorityPairCount()));
  }

  private static FrozenTable schools(Losses loss) {
    return FrozenTable.of(
        "Schools that lose their only route to another school",
        places("schools-lost", "urn"),
        loss.schools(),
        loss.schoolCount());
  }

  private static FrozenTable networks(Losses loss) {
    return FrozenTable.of(
        "Networks that lose their only route to a school",
        places("networks-lost", "network_id"),
        loss.networks(),
        loss.networkCount());
  }

  private static Table<Place> places(String name, String key) {
    return new Table<>(name, List.of(column(key, Place::key), column("name", Place::name)));
  }
}
