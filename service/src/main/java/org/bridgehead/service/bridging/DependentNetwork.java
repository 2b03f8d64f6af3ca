/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;

/**
 * A network that depends on one post.
 *
 * @param network the network
 * @param post the post
 * @param onlyPerson whether nobody else on record serves, brokers or facilitates the network
 * @param onlyBroker whether nobody else on record brokers it
 * @param onlyRoute whether all its routes to schools that are not its members lead through the post
 * @param why what that rests on
 */
@Serdeable
public record DependentNetwork(
    Place network, Place post, boolean onlyPerson, boolean onlyBroker, boolean onlyRoute, Why why) {

  /**
   * What is said of all of them together.
   *
   * @param networks how many networks have a tie on record
   * @param dependent how many of them depend on one post in any of the ways
   * @param onRoute how many of them for all their routes
   */
  @Serdeable
  public record Totals(long networks, long dependent, long onRoute) {}
}
