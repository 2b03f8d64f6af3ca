/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.store.DatabaseAway;
import org.bridgehead.service.store.Invitation;
import org.bridgehead.service.store.InvitationRepository;
import org.jspecify.annotations.Nullable;

/** Takes invitations from state to state, and keeps who did so and when. */
@Singleton
final class Invitations {

  private final InvitationRepository repository;
  private final HeldInvitations held;
  private final Clock clock;

  Invitations(InvitationRepository repository, HeldInvitations held, Clock clock) {
    this.repository = repository;
    this.held = held;
    this.clock = clock;
  }

  /**
   * A new one, being considered; a conflict where there is one of the two already.
   *
   * @param by the id of the key that asks for it
   */
  Invitation create(
      String urn, String networkId, String owner, @Nullable LocalDate next, String by) {
    var id = urn + "." + networkId;
    if (repository.existsById(id)) {
      throw new Failure.Conflict("There is an invitation of the two already: " + id + ".")
          .exception();
    }
    var state = InvitationState.CONSIDERING;
    var invitation =
        new Invitation(
            id,
            urn,
            networkId,
            Codes.of(state),
            owner,
            next,
            LocalDate.now(clock),
            List.of(step(state, owner, next, by).text()),
            0);
    var created = created(invitation);
    held.read();
    return created;
  }

  private Invitation created(Invitation invitation) {
    try {
      return repository
          .create(invitation.urn(), invitation.networkId(), invitation)
          .orElseThrow(
              () -> new Failure.UnknownResource("network", invitation.networkId()).exception());
    } catch (DataAccessException e) {
      if (DatabaseAway.isCauseOf(e)) {
        throw e;
      }
      throw new Failure.Conflict("There is an invitation of the two already.").exception();
    }
  }

  /**
   * The same in another state; a conflict where no step leads there, or it was changed meanwhile.
   */
  Invitation move(
      Invitation now,
      InvitationState to,
      @Nullable String owner,
      @Nullable LocalDate next,
      long version,
      String by) {
    var from = HeldInvitations.state(now);
    if (now.version() != version) {
      throw changedMeanwhile();
    }
    if (!from.next().contains(to)) {
      throw new Failure.Conflict(
              "No step leads from %s to %s.".formatted(Codes.of(from), Codes.of(to)))
          .exception();
    }
    if (from == InvitationState.DECLINED && !held.hasLapsed(now)) {
      throw new Failure.Conflict(
              "The decline holds until its review day, or until the school has another head.")
          .exception();
    }
    var keeper = owner == null ? now.owner() : owner;
    var day = next == null && to == InvitationState.DECLINED ? inAYear() : next;
    var history = new ArrayList<>(now.history());
    history.add(step(to, keeper, day, by).text());
    var moved =
        new Invitation(
            now.id(),
            now.urn(),
            now.networkId(),
            Codes.of(to),
            keeper,
            day,
            LocalDate.now(clock),
            history,
            version);
    try {
      var stored = repository.update(moved);
      held.read();
      return stored;
    } catch (OptimisticLockException _) {
      throw changedMeanwhile();
    }
  }

  private LocalDate inAYear() {
    return LocalDate.now(clock).plusYears(1);
  }

  private static RuntimeException changedMeanwhile() {
    return new Failure.Conflict(
            "The invitation was changed meanwhile; read it again and decide again.")
        .exception();
  }

  private InvitationView.Step step(
      InvitationState state, String owner, @Nullable LocalDate next, String by) {
    return new InvitationView.Step(
        clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
        by,
        Codes.of(state),
        owner,
        next == null ? null : next.toString());
  }
}
