/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/** An endpoint for each role, and one that declares none. */
@Hidden
@Controller("/roles")
@Requires(property = "roles.controller")
final class RolesController {

  @Get("/reader")
  @Secured(Roles.READER)
  String reader(Access access) {
    return access.keyId() + " names " + access.maySeeNames() + " write " + access.mayWrite();
  }

  @Get("/viewer")
  @Secured(Roles.VIEWER)
  String viewer() {
    return "viewer";
  }

  @Post("/editor")
  @Secured(Roles.EDITOR)
  String editor() {
    return "editor";
  }

  @Get("/administrator")
  @Secured(Roles.ADMINISTRATOR)
  String administrator() {
    return "administrator";
  }

  @Get("/undeclared")
  String undeclared() {
    return "undeclared";
  }
}
