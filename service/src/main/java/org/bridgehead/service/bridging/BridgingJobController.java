/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.security.Roles;

/** Computations that take longer than a request waits. An id is known to those who asked only. */
@Controller(BridgingJobView.PATH)
@Secured(Roles.READER)
@Tag(name = "bridging")
final class BridgingJobController {

  private final BridgingJobs jobs;

  BridgingJobController(BridgingJobs jobs) {
    this.jobs = jobs;
  }

  @Get("/{id}")
  @Operation(summary = "How far is the computation, and how long does it take still?")
  BridgingJobView get(String id) {
    return BridgingJobView.of(job(id));
  }

  @Delete("/{id}")
  @Operation(
      summary = "Cancel the computation",
      description = "For all who asked the same. One that is over stays as it is.")
  BridgingJobView cancel(String id) {
    var job = job(id);
    job.cancel();
    return BridgingJobView.of(job);
  }

  private BridgingJob job(String id) {
    return jobs.find(id).orElseThrow(() -> new Failure.UnknownResource("job", id).exception());
  }
}
