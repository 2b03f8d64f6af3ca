/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * One thing that is supposed to happen on a day, by node numbers; see {@link Supposition}. Nothing
 * on record is touched by it.
 */
public sealed interface Change {

  /**
   * A school closes.
   *
   * @param school the school
   */
  record CloseSchool(int school) implements Change {}

  /**
   * A post is lost: nobody holds it any more.
   *
   * @param person the person who holds it
   * @param organisation where it is held; -1 for all posts of that person
   */
  record LosePost(int person, int organisation) implements Change {}

  /**
   * A school becomes a partner in a network.
   *
   * @param school the school
   * @param network the network
   */
  record JoinNetwork(int school, int network) implements Change {}

  /**
   * A network is taken up by another of its sort: all that is tied to it is tied to the other
   * instead, in the same role, and the network ends.
   *
   * @param network the network that ends
   * @param into the network that goes on
   */
  record MergeNetworks(int network, int into) implements Change {}

  /**
   * A network ends.
   *
   * @param network the network
   */
  record EndNetwork(int network) implements Change {}

  /**
   * Two who may take part in an activity (a school, authority, agency, network or post) have one
   * together from then on.
   *
   * @param one the one
   * @param other the other
   */
  record Meet(int one, int other) implements Change {}

  /** Why a change makes no sense. */
  enum Refusal {
    /** A node is not what the change needs it to be. */
    WRONG_KIND,
    /** A node is not open on the day, or an earlier change has ended it. */
    NOT_OPEN,
    /** The school is a lead or partner of the network already. */
    ALREADY_MEMBER,
    /** The person holds no such post on the day, or an earlier change has taken it. */
    NO_SUCH_POST,
    /** A change needs two different ones. */
    THE_SAME,
    /** A legal network and a learning network do not merge. */
    DIFFERENT_SORTS
  }
}
