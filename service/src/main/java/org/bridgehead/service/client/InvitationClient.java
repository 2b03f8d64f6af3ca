/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.invitation.InvitationRequest;
import org.bridgehead.service.invitation.InvitationRows;
import org.bridgehead.service.invitation.InvitationStep;
import org.bridgehead.service.invitation.InvitationView;
import org.jspecify.annotations.Nullable;

/** What became of suggestions. Needs the key of a viewer, and of an editor to change anything. */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1/invitations", errorType = Problem.class)
public interface InvitationClient {

  /**
   * Invitations by id.
   *
   * @param urn of that school only; null for all
   * @param networkId of that network only; null for all
   * @param state in that state only, such as considering; null for all
   */
  @Get
  InvitationRows list(
      @QueryValue @Nullable String urn,
      @QueryValue @Nullable String networkId,
      @QueryValue @Nullable String state,
      @RequestBean Page page);

  /** Where an invitation stands, and how it came there. */
  @Get("/{id}")
  InvitationView get(String id);

  /** Considers an invitation. */
  @Post
  InvitationView consider(@Body InvitationRequest invitation);

  /**
   * Takes an invitation to its next state.
   *
   * @param version in quotation marks, the version that the step was decided on
   */
  @Post("/{id}/steps")
  InvitationView step(
      String id, @Header(HttpHeaders.IF_MATCH) String version, @Body InvitationStep step);

  /** The same of an invitation as it was read. */
  default InvitationView step(InvitationView decidedOn, InvitationStep step) {
    return step(decidedOn.id(), '"' + Long.toString(decidedOn.version()) + '"', step);
  }
}
