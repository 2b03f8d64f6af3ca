/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import jakarta.inject.Singleton;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.store.Invitation;
import org.bridgehead.service.store.InvitationRepository;
import org.jspecify.annotations.Nullable;

/** Reads what is asked of invitations, and answers it, for the API and for pages. */
@Singleton
final class InvitationDesk {

  private final InvitationRepository repository;
  private final Invitations invitations;
  private final HeldInvitations held;

  InvitationDesk(InvitationRepository repository, Invitations invitations, HeldInvitations held) {
    this.repository = repository;
    this.invitations = invitations;
    this.held = held;
  }

  /**
   * Invitations, a page at a time.
   *
   * @param urn of that school only; null for all
   * @param networkId of that network only; null for all
   * @param state in that state only; null for all
   * @param after the id that the page follows; null for the first
   */
  InvitationRows list(
      @Nullable String urn,
      @Nullable String networkId,
      @Nullable String state,
      @Nullable String after,
      @Nullable Long limit) {
    if (state != null) {
      Codes.parse(InvitationState.class, "state", state);
    }
    int most = Lookups.limit(limit);
    var found = repository.list(urn, networkId, state, Lookups.after(after), most + 1);
    var page = found.subList(0, Math.min(most, found.size()));
    return new InvitationRows(
        page.stream().map(this::view).toList(), found.size() > most ? page.getLast().id() : null);
  }

  /** The invitation of that id, else a problem. */
  InvitationView get(String id) {
    return view(find(id));
  }

  /** A new one; a problem that names the fields that cannot be used. */
  InvitationView consider(InvitationRequest asked, Access access) {
    var fields = new Fields();
    var urn = fields.required("urn", asked.urn());
    var networkId = fields.required("networkId", asked.networkId());
    var owner = fields.owner(asked.owner(), true);
    var next = fields.day(asked.next());
    fields.check();
    return view(invitations.create(urn, networkId, owner, next, access.keyId()));
  }

  /**
   * The same in its next state; a problem that names the fields that cannot be used.
   *
   * @param decidedOn the version that the step was decided on
   */
  InvitationView step(String id, @Nullable String decidedOn, InvitationStep asked, Access access) {
    var now = find(id);
    var fields = new Fields();
    var code = fields.required("state", asked.state());
    var owner = asked.owner() == null ? null : fields.owner(asked.owner(), false);
    var next = fields.day(asked.next());
    long version = fields.version(decidedOn);
    fields.check();
    var state = Codes.parse(InvitationState.class, "state", code);
    if (state == InvitationState.DEFERRED && next == null) {
      fields.required("next", null);
      fields.check();
    }
    return view(invitations.move(now, state, owner, next, version, access.keyId()));
  }

  private Invitation find(String id) {
    return repository
        .findById(id)
        .orElseThrow(() -> new Failure.UnknownResource("invitation", id).exception());
  }

  private InvitationView view(Invitation invitation) {
    return InvitationView.of(invitation, held.hasLapsed(invitation));
  }
}
