/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.store.Invitation;
import org.bridgehead.service.store.InvitationRepository;
import org.jspecify.annotations.Nullable;

/** Invitations: what became of suggestions. */
@Controller(InvitationController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "invitations")
final class InvitationController {

  static final String PATH = "/api/v1/invitations";

  private final InvitationRepository repository;
  private final Invitations invitations;
  private final HeldInvitations held;

  InvitationController(
      InvitationRepository repository, Invitations invitations, HeldInvitations held) {
    this.repository = repository;
    this.invitations = invitations;
    this.held = held;
  }

  /**
   * Invitations, a page at a time.
   *
   * @param urn of that school only
   * @param networkId of that network only
   * @param state in that state only
   */
  @Get
  @Secured(Roles.VIEWER)
  @Operation(summary = "Which invitations are under way, or were?")
  InvitationRows list(
      @QueryValue @Nullable String urn,
      @QueryValue @Nullable String networkId,
      @QueryValue @Nullable String state,
      @QueryValue(defaultValue = "") String after,
      @QueryValue @Nullable Long limit) {
    if (state != null) {
      Codes.parse(InvitationState.class, "state", state);
    }
    int most = Lookups.limit(limit);
    var found = repository.list(urn, networkId, state, after, most + 1);
    var page = found.subList(0, Math.min(most, found.size()));
    return new InvitationRows(
        page.stream().map(this::view).toList(), found.size() > most ? page.getLast().id() : null);
  }

  @Get("/{id}")
  @Secured(Roles.VIEWER)
  @Operation(summary = "Where does this invitation stand, and how did it come there?")
  HttpResponse<InvitationView> get(@PathVariable String id) {
    return answer(HttpResponse.ok(), find(id));
  }

  @Post
  @Secured(Roles.EDITOR)
  @Operation(summary = "Consider an invitation")
  HttpResponse<InvitationView> create(@Body InvitationRequest body, Access access) {
    var fields = new Fields();
    var urn = fields.required("urn", body.urn());
    var networkId = fields.required("networkId", body.networkId());
    var owner = fields.owner(body.owner(), true);
    var next = fields.day(body.next());
    fields.check();
    var created = invitations.create(urn, networkId, owner, next, access.keyId());
    return answer(HttpResponse.created(URI.create(PATH + "/" + created.id())), created);
  }

  /** Takes a step; {@code If-Match} is the version that the step was decided on. */
  @Post("/{id}/steps")
  @Secured(Roles.EDITOR)
  @Operation(summary = "Take an invitation to its next state")
  HttpResponse<InvitationView> step(
      @PathVariable String id,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body InvitationStep body,
      Access access) {
    var now = find(id);
    var fields = new Fields();
    var code = fields.required("state", body.state());
    var owner = body.owner() == null ? null : fields.owner(body.owner(), false);
    var next = fields.day(body.next());
    long version = fields.version(ifMatch);
    fields.check();
    var state = Codes.parse(InvitationState.class, "state", code);
    if (state == InvitationState.DEFERRED && next == null) {
      fields.required("next", null);
      fields.check();
    }
    return answer(
        HttpResponse.ok(), invitations.move(now, state, owner, next, version, access.keyId()));
  }

  private Invitation find(String id) {
    return repository
        .findById(id)
        .orElseThrow(() -> new Failure.UnknownResource("invitation", id).exception());
  }

  private InvitationView view(Invitation invitation) {
    return InvitationView.of(invitation, held.hasLapsed(invitation));
  }

  private HttpResponse<InvitationView> answer(
      MutableHttpResponse<InvitationView> response, Invitation invitation) {
    return response
        .body(view(invitation))
        .header(HttpHeaders.ETAG, '"' + Long.toString(invitation.version()) + '"');
  }
}
