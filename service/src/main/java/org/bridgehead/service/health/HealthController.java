/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.health;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.published.Readiness;
import org.jspecify.annotations.Nullable;

/** Three questions that a supervisor asks apart. Anyone may ask; the answers hold no secret. */
@Controller("/health")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "health")
final class HealthController {

  private final Readiness readiness;
  private final @Nullable DatabaseState database;

  HealthController(Readiness readiness, @Nullable DatabaseState database) {
    this.readiness = readiness;
    this.database = database;
  }

  @Get("/alive")
  @Operation(summary = "Is the process up?")
  Health alive() {
    return Health.up();
  }

  @Get("/ready")
  @Operation(summary = "Can questions be answered?")
  HttpResponse<Health> ready() {
    return switch (readiness.state()) {
      case Readiness.Ready(long revision) -> HttpResponse.ok(Health.ready(revision));
      case Readiness.NotReady(String reason) -> down(Health.down(reason));
    };
  }

  /** Apart from readiness: questions are answered while the database is away. */
  @Get("/database")
  @ExecuteOn(TaskExecutors.BLOCKING)
  @Operation(summary = "Does the database answer?")
  HttpResponse<Health> database() {
    if (database == null) {
      return down(Health.down("No database is connected."));
    }
    return database.isUp()
        ? HttpResponse.ok(Health.up())
        : down(Health.down("The database does not answer."));
  }

  private static HttpResponse<Health> down(Health health) {
    return HttpResponse.<Health>status(HttpStatus.SERVICE_UNAVAILABLE).body(health);
  }
}
