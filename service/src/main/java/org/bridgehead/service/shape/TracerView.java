/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.shape;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.Tracer;

/** Where the holders of a network's posts went, in words and as counts. */
final class TracerView {

  static final SortedMap<String, Meaning> MEANING =
      Meaning.of(
          Map.of(
              "holders",
              new Meaning(
                  "Holders",
                  "How many people held a post of the network or of one of its leads and partners"
                      + " on the first day."),
              "stayed",
              new Meaning("Stayed", "How many still hold a post where they held one."),
              "moved",
              new Meaning("Moved within", "How many hold a post at another place of the network."),
              "left",
              new Meaning("Left", "How many hold a post elsewhere only."),
              "none",
              new Meaning(
                  "No post on record",
                  "How many hold no post on record on the second day; they may hold one that nobody"
                      + " recorded."),
              "elsewhere",
              new Meaning(
                  "Elsewhere",
                  "How many of those who left hold a post at an agency, a network or a school"
                      + " without an authority.")));

  private final Question question;
  private final int network;
  private final LocalDate from;
  private final Tracer tracer;

  /** Traces from a day to that of the question. */
  TracerView(Question question, int network, LocalDate from) {
    this.question = question;
    this.network = network;
    this.from = from;
    tracer =
        Tracer.of(question.topology(), network, Math.toIntExact(from.toEpochDay()), question.day());
  }

  Destination.Totals totals() {
    return new Destination.Totals(
        from,
        question.asOf(),
        tracer.holders(),
        tracer.stayed(),
        tracer.moved(),
        tracer.left(),
        tracer.none(),
        tracer.elsewhere(),
        ("Of %s of posts of %s on %s, on %s %d stayed, %d moved within it, %d left and %d hold no"
                + " post on record.")
            .formatted(
                Telling.count(tracer.holders(), "holder"),
                question.telling().name(network),
                from,
                question.asOf(),
                tracer.stayed(),
                tracer.moved(),
                tracer.left(),
                tracer.none()));
  }

  /** Where those who left went, most first. */
  List<Integer> authorities() {
    return tracer.destinations().keySet().stream().sorted(Comparator.comparing(this::key)).toList();
  }

  SortKey key(int authority) {
    return new SortKey(
        -tracer.destinations().getOrDefault(authority, 0),
        question.topology().nodes().key(authority));
  }

  Destination show(int authority) {
    return new Destination(
        question.telling().place(authority), tracer.destinations().getOrDefault(authority, 0));
  }
}
