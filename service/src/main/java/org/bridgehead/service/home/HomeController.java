/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.home;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.snapshot.Snapshots;

/** The start page. It needs no database: what it shows is in memory. */
@Hidden
@Controller("/")
@Secured(Roles.READER)
final class HomeController {

  private final Snapshots snapshots;
  private final Pages pages;

  HomeController(Snapshots snapshots, Pages pages) {
    this.snapshots = snapshots;
    this.pages = pages;
  }

  @Get
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  Writable page(HttpRequest<?> request) {
    return pages.write(
        "home", "How schools are linked, as far as it is on record", Here.of(request), start());
  }

  private Start start() {
    Snapshot snapshot = snapshots.current();
    LocalDate newest = snapshot.newestDate();
    int asOf = newest == null ? 0 : Math.toIntExact(newest.toEpochDay());
    return new Start(
        newest,
        newest == null ? null : snapshot.dayBefore(newest),
        snapshot.revision(),
        newest == null ? List.of() : Holdings.of(snapshot.topology(), asOf),
        snapshot.sources(),
        Questions.of(snapshot.topology(), asOf));
  }
}
