/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.about;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.published.PublishedStore;
import org.bridgehead.service.published.StoreState;
import org.bridgehead.service.security.Roles;

/** What this service is and what it serves. */
@Controller("/api/v1/about")
@Secured(Roles.READER)
@Tag(name = "about")
final class AboutController {

  private static final String NAME = "Bridgehead";

  private final PublishedStore published;
  private final String version = Version.get();

  AboutController(PublishedStore published) {
    this.published = published;
  }

  @Get
  @Operation(summary = "What is this service, and what is in it?")
  About about() {
    StoreState state = published.get();
    return new About(
        NAME,
        version,
        state.store(),
        state.demonstration(),
        state.revision(),
        state.newestDate(),
        state.licences());
  }
}
