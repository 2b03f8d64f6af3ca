/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.bridgehead.service.inclusion.InclusionFigures.PlanNetwork;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.question.Why;
import org.bridgehead.service.topology.TieKind;
import org.jspecify.annotations.Nullable;

/** A plan in words: a proposal to argue with. */
final class InclusionView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "placed",
              new Meaning("Placed", "How many schools a network could invite, all at once."),
              "out",
              new Meaning("Left out", "How many schools no network can take in this plan."),
              "score",
              new Meaning("Score", "How well the school and the network fit, 0 to 100."),
              "proven",
              new Meaning("Proven", "Whether it is certain that no plan places more schools.")));

  private final Question question;
  private final InclusionPlan plan;
  private final Telling telling;

  InclusionView(Question question, InclusionPlan plan) {
    this.question = question;
    this.plan = plan;
    telling = question.telling();
  }

  InclusionFigures figures() {
    int placed = plan.solution().placed();
    int all = plan.rows().size();
    return new InclusionFigures(
        ("A proposal to argue with, not an assignment: taking part is voluntary, and each step"
                + " needs the head and the network. %s could be placed together, %d would remain out.")
            .formatted(Telling.count(placed, "school"), all - placed),
        all,
        placed,
        all - placed,
        plan.solution().proven(),
        networks());
  }

  private List<PlanNetwork> networks() {
    var slots = plan.model().problem().networks();
    var networks = new ArrayList<PlanNetwork>();
    for (int slot = 0; slot < slots.size(); slot++) {
      int each = slot;
      var joining =
          IntStream.range(0, plan.rows().size())
              .filter(school -> plan.solution().networks()[school] == each)
              .mapToObj(school -> telling.place(plan.model().school(school)))
              .toList();
      if (!joining.isEmpty()) {
        networks.add(new PlanNetwork(place(slot), name(slot), slots.get(slot).places(), joining));
      }
    }
    return networks;
  }

  private @Nullable Place place(int slot) {
    return telling.placeIfAny(plan.model().network(slot));
  }

  private String name(int slot) {
    int network = plan.model().network(slot);
    if (network >= 0) {
      return telling.name(network);
    }
    int host = plan.model().problem().networks().get(slot).host();
    return "a new network around " + telling.name(plan.model().school(host));
  }

  PlannedSchool school(int number) {
    var row = plan.rows().get(number);
    int slot = plan.solution().networks()[number];
    var place = telling.place(row.school());
    if (slot < 0) {
      return new PlannedSchool(
          place, Codes.of(row.rung()), false, null, null, null, whyOut(number));
    }
    double score = plan.model().points(number, slot) / 100.0;
    return new PlannedSchool(
        place, Codes.of(row.rung()), true, place(slot), name(slot), score, whyIn(slot, score));
  }

  private Why whyIn(int slot, double score) {
    int network = plan.model().network(slot);
    return network >= 0
        ? telling.why(
            "%s could invite it; they fit by %d of 100, and it has room."
                .formatted(Telling.sentence(telling.name(network)), Math.round(score)),
            memberships(network))
        : telling.why(
            "It could form %s; they fit by %d of 100.".formatted(name(slot), Math.round(score)),
            IntStream.empty());
  }

  /** What shows that somebody is there who could invite. */
  private IntStream memberships(int network) {
    return question.topology().routeTies(network, question.day()).stream()
        .filter(tie -> question.topology().ties().kind(tie) == TieKind.MEMBER_OF);
  }

  private Why whyOut(int number) {
    var name = telling.name(plan.model().school(number));
    var avoided = avoidances(plan.model().school(number));
    var words =
        plan.model().isAnyInReach(number)
            ? "In this plan every network in reach of %s is full with schools that fit better, or holds one to be kept apart from it, and too few remain for a new one."
                .formatted(name)
            : "No network that could be asked, and has room, is in reach of %s on record, nor are enough schools for a new one."
                .formatted(name);
    return telling.why(words, avoided);
  }

  private IntStream avoidances(int school) {
    var topology = question.topology();
    return IntStream.range(topology.first(school), topology.first(school + 1))
        .map(topology::tieAt)
        .filter(tie -> topology.ties().kind(tie) == TieKind.AVOIDS)
        .filter(tie -> topology.holds(tie, question.day()));
  }
}
