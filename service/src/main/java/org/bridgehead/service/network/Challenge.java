/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * A question that a network should be able to answer of itself, with what is on record towards it.
 *
 * @param question the question
 * @param findings what is on record, a sentence each
 * @param why the ties that it rests on
 * @param places whom it is about, the first of them if there are many
 * @param placesLeftOut how many more there are
 * @param more where all of them are listed; null if nowhere
 */
public record Challenge(
    String question,
    List<String> findings,
    Why why,
    List<Place> places,
    int placesLeftOut,
    @Nullable String more) {

  /** Copies the lists. */
  public Challenge {
    findings = List.copyOf(findings);
    places = List.copyOf(places);
  }

  static Challenge of(String question, List<String> findings, Why why) {
    return new Challenge(question, findings, why, List.of(), 0, null);
  }
}
