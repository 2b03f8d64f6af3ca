/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher;

/**
 * The relationship types that claims speak of; each is stored with the properties named in {@link
 * Property}.
 */
public enum TieType {
  /** A school is in an authority: administrative, never a route. */
  IN,
  /** An organisation is a member of a network; the role is lead, partner, served or accredits. */
  MEMBER_OF,
  /** A person holds a post at an organisation; the role is the post's. */
  SERVES,
  /** Someone brokers for a network; the role is one of the five brokerage roles. */
  BROKERS,
  /** Someone facilitates a network or an authority. */
  FACILITATES,
  /** An agency works with a school, network or authority; the role is the purpose. */
  PARTNERS,
  /** Someone took part in an activity; the role is gave, received or shared. */
  TOOK_PART_IN,
  /** An activity is of a network. */
  OF,
  /** A school or authority was followed by another. */
  SUCCEEDED_BY,
  /** Two authorities share a border; stored once, from the lower code to the higher. */
  BORDERS,
  /** An authority's statistical neighbour; the role is the rank. */
  RESEMBLES,
  /**
   * A school is not to be brought together with a school or a network: never a route. Two schools
   * are stored once, from the lower URN to the higher.
   */
  AVOIDS,
  /** How many minutes it takes from a school to a school or a network: never a route. */
  TRAVELS,
  /** A school or network has a headcount of those who took part: never a route. */
  COUNTED,
  /** A network reviewed itself: never a route. */
  REVIEWED,
  /** A school's pupils reached an outcome: never a route. */
  REACHED,
  /** An intervention aims at a school, network or authority: never a route. */
  AIMS_AT
}
