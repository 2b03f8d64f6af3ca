/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.isolation.InvitationsInForce;
import org.bridgehead.service.published.Readiness;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.snapshot.CurrentSnapshot;
import org.bridgehead.service.store.DatabaseAway;
import org.bridgehead.service.store.Invitation;
import org.bridgehead.service.store.InvitationRepository;

/**
 * The invitations in force, held in memory so that suggestions go on while the database is away.
 * Read again after each change made here, and now and then for those made elsewhere.
 */
@Singleton
final class HeldInvitations implements InvitationsInForce {

  private final InvitationRepository invitations;
  private final CurrentSnapshot snapshots;
  private final Readiness readiness;
  private final Clock clock;
  private volatile List<Pair> held = List.of();

  HeldInvitations(
      InvitationRepository invitations,
      CurrentSnapshot snapshots,
      Readiness readiness,
      Clock clock) {
    this.invitations = invitations;
    this.snapshots = snapshots;
    this.readiness = readiness;
    this.clock = clock;
  }

  @Override
  public List<Pair> list() {
    return held;
  }

  /** Those held are kept while the database is away, which the opening of the store says. */
  @Scheduled(fixedDelay = "10s", initialDelay = "10s")
  void follow() {
    try {
      if (readiness.state() instanceof Readiness.Ready) {
        read();
      }
    } catch (RuntimeException e) {
      if (!DatabaseAway.isCauseOf(e)) {
        throw e;
      }
    }
  }

  /** Reads them again. A decline that has lapsed is forgotten: it may be suggested again. */
  void read() {
    held =
        invitations.listAll().stream()
            .filter(each -> !hasLapsed(each))
            .map(each -> new Pair(each.urn(), each.networkId(), state(each).takesPlace()))
            .toList();
  }

  /** Whether it is a decline that holds no more. */
  boolean hasLapsed(Invitation invitation) {
    return state(invitation) == InvitationState.DECLINED
        && Lapse.isOver(
            snapshots.current().topology(),
            invitation.urn(),
            invitation.since(),
            invitation.next(),
            LocalDate.now(clock));
  }

  static InvitationState state(Invitation invitation) {
    return Codes.parse(InvitationState.class, "state", invitation.state());
  }
}
