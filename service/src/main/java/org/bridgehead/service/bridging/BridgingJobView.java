/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.http.HttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import org.bridgehead.service.question.Codes;
import org.jspecify.annotations.Nullable;

/**
 * A computation that takes longer than a request waits.
 *
 * @param id its id
 * @param state queued, running, done, cancelled or failed
 * @param done how much of it is done
 * @param total how much there is to do; 0 until that is known
 * @param secondsLeft how many seconds it takes still, if it goes on as it has; null where that
 *     cannot be said
 * @param address where it is looked at, and cancelled by DELETE
 * @param result the address to ask again once it is done, as it was first asked
 */
@Serdeable
record BridgingJobView(
    String id,
    String state,
    long done,
    long total,
    @Nullable Long secondsLeft,
    String address,
    String result) {

  static final String PATH = "/api/v1/bridging/jobs";

  private static final String RETRY_SECONDS = "2";

  static BridgingJobView of(BridgingJob job) {
    return of(job, job.result());
  }

  private static BridgingJobView of(BridgingJob job, String result) {
    var left = job.secondsLeft();
    return new BridgingJobView(
        job.id(),
        Codes.of(job.state()),
        job.done(),
        job.total(),
        left.isPresent() ? left.getAsLong() : null,
        address(job),
        result);
  }

  /** 202: the answer to the address that was asked is not there yet, and this is where to look. */
  @SuppressWarnings("unchecked") // whoever asks for B reads the status first
  static <B> HttpResponse<B> accepted(BridgingJob job, String asked) {
    return (HttpResponse<B>)
        HttpResponse.accepted(URI.create(address(job)))
            .header("Retry-After", RETRY_SECONDS)
            .body(of(job, asked));
  }

  private static String address(BridgingJob job) {
    return PATH + "/" + job.id();
  }
}
