/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bridgehead.service.paths.PathPage;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.EgoNetwork;
import org.bridgehead.service.topology.NodeKind;

/** Tells the network around a place. */
final class AroundView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "steps",
              new Meaning(
                  "Steps",
                  "How many ties lie between it and the place in the middle; two schools in one"
                      + " network are two steps apart."),
              "shown",
              new Meaning("Ties shown", "How many ties it has to other places shown here."),
              "further",
              new Meaning(
                  "Further ties",
                  "How many ties it has on record that day to places that are not shown here.")));

  private final Question question;
  private final Telling telling;

  AroundView(Question question) {
    this.question = question;
    telling = question.telling();
  }

  AroundPlace row(EgoNetwork.Alter alter) {
    return new AroundPlace(
        telling.place(alter.node()),
        telling.name(alter.node()),
        alter.steps(),
        alter.shown(),
        alter.further());
  }

  AroundFigures figures(EgoNetwork network, int steps) {
    return new AroundFigures(
        telling.place(network.ego()),
        words(network, steps),
        steps,
        counted(network),
        network.leftOut(),
        leftOut(network),
        network.ties().stream().mapToObj(telling::tie).toList());
  }

  private List<AroundFigures.Counted> counted(EgoNetwork network) {
    var rings = new TreeMap<Integer, SortedMap<NodeKind, Integer>>();
    for (var alter : network.alters()) {
      if (alter.node() != network.ego()) {
        rings
            .computeIfAbsent(alter.steps(), _ -> new TreeMap<>())
            .merge(question.topology().nodes().kind(alter.node()), 1, Integer::sum);
      }
    }
    var counted = new ArrayList<AroundFigures.Counted>();
    rings.forEach(
        (steps, kinds) ->
            kinds.forEach(
                (kind, places) ->
                    counted.add(new AroundFigures.Counted(steps, Place.word(kind), places))));
    return counted;
  }

  private String words(EgoNetwork network, int steps) {
    var name = telling.name(network.ego());
    if (network.alters().size() == 1 && network.leftOut() == 0) {
      return "No tie on record that day leads on from %s.".formatted(name);
    }
    var words = new StringBuilder("One step from " + name + ": ");
    int ring = 1;
    var several = new ArrayList<String>();
    for (var each : counted(network)) {
      if (each.steps() != ring) {
        words.append(and(several)).append("; ").append(each.steps()).append(" steps: ");
        several.clear();
        ring = each.steps();
      }
      several.add(count(each.places(), each.kind()));
    }
    return words.append(and(several)).append(ending(steps, ring)).toString();
  }

  private static String ending(int steps, int ring) {
    return ring < steps ? ". Nothing more is shown farther away." : ".";
  }

  private static String and(List<String> several) {
    int last = several.size() - 1;
    if (last < 1) {
      return last < 0 ? "none shown" : several.getFirst();
    }
    return String.join(", ", several.subList(0, last)) + " and " + several.get(last);
  }

  private static String count(int places, String kind) {
    return places + " " + (places == 1 ? kind : PathPage.many(kind));
  }

  private static String leftOut(EgoNetwork network) {
    return network.leftOut() == 0
        ? ""
        : ("%s more within these steps %s not shown. The nearest are kept first, of equally near"
                + " ones those with most neighbours, then those recorded first.")
            .formatted(
                Telling.count(network.leftOut(), "place"), network.leftOut() == 1 ? "is" : "are");
  }
}
