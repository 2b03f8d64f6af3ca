/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** Invitations: what became of suggestions. */
@Controller(InvitationController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "invitations")
final class InvitationController {

  static final String PATH = "/api/v1/invitations";

  private final InvitationDesk desk;

  InvitationController(InvitationDesk desk) {
    this.desk = desk;
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
      @QueryValue @Nullable String after,
      @QueryValue @Nullable Long limit) {
    return desk.list(urn, networkId, state, after, limit);
  }

  @Get("/{id}")
  @Secured(Roles.VIEWER)
  @Operation(summary = "Where does this invitation stand, and how did it come there?")
  HttpResponse<InvitationView> get(@PathVariable String id) {
    return answer(HttpResponse.ok(), desk.get(id));
  }

  @Post
  @Secured(Roles.EDITOR)
  @Status(HttpStatus.CREATED)
  @Refuses({Failure.Conflict.class, Failure.UnknownResource.class})
  @Operation(summary = "Consider an invitation")
  HttpResponse<InvitationView> create(
      @Body InvitationRequest body, @Parameter(hidden = true) Access access) {
    var created = desk.consider(body, access);
    return answer(HttpResponse.created(URI.create(PATH + "/" + created.id())), created);
  }

  /** Takes a step; {@code If-Match} is the version that the step was decided on. */
  @Post("/{id}/steps")
  @Secured(Roles.EDITOR)
  @Refuses(Failure.Conflict.class)
  @Operation(summary = "Take an invitation to its next state")
  HttpResponse<InvitationView> step(
      @PathVariable String id,
      @Header(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @Body InvitationStep body,
      @Parameter(hidden = true) Access access) {
    return answer(HttpResponse.ok(), desk.step(id, ifMatch, body, access));
  }

  private static HttpResponse<InvitationView> answer(
      MutableHttpResponse<InvitationView> response, InvitationView invitation) {
    return response
        .body(invitation)
        .header(HttpHeaders.ETAG, '"' + Long.toString(invitation.version()) + '"');
  }
}
