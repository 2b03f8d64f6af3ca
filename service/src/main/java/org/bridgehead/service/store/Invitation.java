/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a school and a network have been brought together.
 *
 * @param id the school's URN and the network's id, with a point between
 * @param urn the school's URN
 * @param networkId the network's id
 * @param state the code of its state
 * @param owner the post that looks after it, never a person's name
 * @param next the day on which it is to be looked at next; null if none is set
 * @param since the day on which it came into its state
 * @param history each step, oldest first: when, which key's, state, owner and next day, with bars
 *     between
 * @param version how often it was changed
 */
@MappedEntity
public record Invitation(
    @Id String id,
    String urn,
    String networkId,
    String state,
    String owner,
    @Nullable LocalDate next,
    LocalDate since,
    List<String> history,
    @Version long version) {

  /** Copies the history. */
  public Invitation {
    history = List.copyOf(history);
  }
}
