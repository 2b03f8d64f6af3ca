/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.Locale;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.SuggestionPart;
import org.bridgehead.service.topology.SuggestionPart.Finding;
import org.bridgehead.service.topology.SuggestionPart.Kind;

/** The parts of a suggestion's score in words. */
final class PartWords {

  private final Question question;
  private final Telling telling;

  PartWords(Question question) {
    this.question = question;
    telling = question.telling();
  }

  static String name(Kind kind) {
    return switch (kind) {
      case JOURNEY -> "How far it is";
      case PHASE -> "Fitting phase";
      case AUTHORITY -> "Authority";
      case ROOM -> "Room in the band";
      case MIX -> "What the mix would gain";
      case FOCUS -> "Shared focus";
      case LINK -> "Someone who already links them";
      case ENQUIRIES -> "Accepts enquiries";
    };
  }

  String sentence(SuggestionPart part) {
    return switch (part.kind()) {
      case JOURNEY -> journey(part);
      case PHASE -> phase(part);
      case AUTHORITY -> authority(part);
      case ROOM ->
          "%s on record; a network in band has 6 to 24 schools."
              .formatted(Telling.count(Math.round(part.measure()), "member school"));
      case MIX ->
          part.words().isEmpty()
              ? "Its phase, type and authority are there already."
              : "It would be the first of these: " + String.join(", ", part.words()) + ".";
      case FOCUS ->
          part.words().isEmpty()
              ? "No practice that both worked on is on record."
              : "Both worked on " + String.join(", ", part.words()) + ".";
      case LINK -> link(part);
      case ENQUIRIES ->
          part.finding() == Finding.YES
              ? "It accepts enquiries."
              : "Whether it accepts enquiries is not known; ask it first.";
    };
  }

  private String journey(SuggestionPart part) {
    return switch (part.finding()) {
      case MINUTES ->
          "%s to %s."
              .formatted(
                  Telling.count(Math.round(part.measure()), "minute"), telling.name(part.node()));
      case KILOMETRES ->
          "%s km in a straight line to %s, the nearest member."
              .formatted(km(part.measure()), telling.name(part.node()));
      default -> "Distance unknown.";
    };
  }

  static String km(double km) {
    return String.format(Locale.ROOT, "%.1f", km);
  }

  private static String phase(SuggestionPart part) {
    return part.finding() == Finding.NOT_KNOWN
        ? "Which ages the school or the members teach is not known."
        : "%d%% of the members teach the same ages.".formatted(Math.round(100 * part.value()));
  }

  private String authority(SuggestionPart part) {
    return switch (part.finding()) {
      case SAME -> telling.name(part.node()) + ", the school's own authority, is among its own.";
      case BORDERING -> telling.name(part.node()) + " borders on the school's authority.";
      case SIMILAR ->
          telling.name(part.node()) + " is statistically similar to the school's authority.";
      case NOT_KNOWN -> "The authority of the school or of the network is not known.";
      default -> "None of its authorities borders on or is similar to the school's.";
    };
  }

  private String link(SuggestionPart part) {
    return switch (part.finding()) {
      case DIRECT -> "%s is tied to both.".formatted(Telling.sentence(telling.name(part.node())));
      case THROUGH_MEMBER ->
          "%s is tied to the school and to %s, a member."
              .formatted(Telling.sentence(telling.name(part.node())), member(part));
      default -> "Nobody tied to both is on record.";
    };
  }

  private String member(SuggestionPart part) {
    return telling.name(question.topology().ties().other(part.ties().get(1), part.node()));
  }
}
