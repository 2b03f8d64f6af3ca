/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.List;

/**
 * One part of a suggestion's score, with what it rests on.
 *
 * @param kind which part
 * @param weight how much it counts
 * @param value how good it is, 0 to 1; what is not known is 0
 * @param finding what was found
 * @param measure minutes, kilometres, members or shares, as the kind says; 0 where it has none
 * @param words what is new to the mix, or what both practise; else empty
 * @param node the nearest member, the related authority or who links both; -1 where there is none
 * @param ties the ties that show it
 */
public record SuggestionPart(
    Kind kind,
    double weight,
    double value,
    Finding finding,
    double measure,
    List<String> words,
    int node,
    Indices ties) {

  /** Copies the words. */
  public SuggestionPart {
    words = List.copyOf(words);
  }

  /** What a suggestion is scored by. */
  public enum Kind {
    /** Minutes of travel where supplied, else straight-line kilometres to the nearest member. */
    JOURNEY,
    /** The share of the members, of those whose phase is known, that teach the same ages. */
    PHASE,
    /** Whether the school's authority is among the network's, borders one or resembles one. */
    AUTHORITY,
    /** The share of the band's places that is left; the measure is the number of members. */
    ROOM,
    /** The share of phase, type and authority that the school would be the first to bring. */
    MIX,
    /** Whether both practised the same in activities. */
    FOCUS,
    /** Whether a person or an agency is tied to both. */
    LINK,
    /** Whether it accepts enquiries. */
    ENQUIRIES
  }

  /** What was found of a part. */
  public enum Finding {
    /** A travel time, in minutes. */
    MINUTES,
    /** A straight line, in kilometres. */
    KILOMETRES,
    /** The authority itself. */
    SAME,
    /** An authority that borders on it. */
    BORDERING,
    /** An authority that is statistically similar to it. */
    SIMILAR,
    /** Someone tied to the network itself. */
    DIRECT,
    /** Someone tied to a member of the network. */
    THROUGH_MEMBER,
    /** It holds, to the degree that the value says. */
    YES,
    /** It does not hold. */
    NO,
    /** Not on record. */
    NOT_KNOWN
  }
}
