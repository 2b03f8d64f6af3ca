/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * What suggestions weigh and how far they reach. A suggestion's score is 100 times the weighted
 * mean of the values, each 0 to 1, of its parts; see {@link SuggestionPart.Kind} for the parts.
 *
 * @param weights how much each part counts
 * @param bordering the value of an authority that borders on the school's; that of the same is 1
 * @param similar the value of one that is statistically similar
 * @param throughMember the value of someone who links the school to a member of the network; that
 *     of someone who links it to the network itself is 1
 * @param farKm the distance, in kilometres, at which the value of a journey is 0
 * @param farMinutes the travel time, in minutes, at which it is 0
 * @param newKm how far, in kilometres, schools may be from one that forms a new network with them
 * @param most how many networks are suggested to a school at most
 * @param newMost how many schools are listed for a new network at most
 * @param least how many schools a network in band has at least
 * @param largest how many it has at most
 */
public record SuggestionOptions(
    Weights weights,
    double bordering,
    double similar,
    double throughMember,
    double farKm,
    double farMinutes,
    double newKm,
    int most,
    int newMost,
    int least,
    int largest) {

  /** The weights and limits in force unless others are configured. */
  public static final SuggestionOptions STANDARD =
      new SuggestionOptions(
          new Weights(30, 15, 15, 10, 10, 5, 10, 5), 0.6, 0.4, 0.5, 40, 60, 15, 5, 8, 6, 24);

  /** Checks that all is in range. */
  public SuggestionOptions {
    requireShare("bordering", bordering);
    requireShare("similar", similar);
    requireShare("through member", throughMember);
    requirePositive("far km", farKm);
    requirePositive("far minutes", farMinutes);
    requirePositive("new km", newKm);
    requirePositive("most", most);
    requirePositive("new most", newMost);
    requirePositive("least", least);
    if (largest < least) {
      throw new IllegalArgumentException("largest must be at least least, " + least);
    }
  }

  /**
   * How much each part counts; any scale, not all 0.
   *
   * @param journey travel time, else distance
   * @param phase whether the members' phases fit
   * @param authority whether the authorities are the same, border or are similar
   * @param room how many places the band has left
   * @param mix what the mix of members would gain
   * @param focus whether what both practise is shared
   * @param link whether someone links both already
   * @param enquiries whether the network accepts enquiries
   */
  public record Weights(
      double journey,
      double phase,
      double authority,
      double room,
      double mix,
      double focus,
      double link,
      double enquiries) {

    /** Checks that all are in range. */
    public Weights {
      double least =
          Math.min(
              Math.min(Math.min(journey, phase), Math.min(authority, room)),
              Math.min(Math.min(mix, focus), Math.min(link, enquiries)));
      double sum = journey + phase + authority + room + mix + focus + link + enquiries;
      if (!(least >= 0 && sum > 0 && Double.isFinite(sum))) {
        throw new IllegalArgumentException("weights are at least 0, finite and not all 0");
      }
    }

    double of(SuggestionPart.Kind kind) {
      return switch (kind) {
        case JOURNEY -> journey;
        case PHASE -> phase;
        case AUTHORITY -> authority;
        case ROOM -> room;
        case MIX -> mix;
        case FOCUS -> focus;
        case LINK -> link;
        case ENQUIRIES -> enquiries;
      };
    }

    /** All weights together; above 0. */
    public double sum() {
      return journey + phase + authority + room + mix + focus + link + enquiries;
    }
  }

  private static void requireShare(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be 0 to 1, not " + value);
    }
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0 && Double.isFinite(value))) {
      throw new IllegalArgumentException(name + " must be above 0, not " + value);
    }
  }
}
