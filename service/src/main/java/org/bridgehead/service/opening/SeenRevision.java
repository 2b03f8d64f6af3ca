/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.opening;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.snapshot.CurrentSnapshot;

/**
 * Holds an answer to the revision that its reader has seen, so that whoever writes reads that on
 * any replica: what others have published is taken up first, and an answer that would still be
 * older is refused.
 */
@ServerFilter("/api/**")
final class SeenRevision {

  private static final String PARAMETER = "minRevision";

  private final CurrentSnapshot snapshots;
  private final Opening opening;

  SeenRevision(CurrentSnapshot snapshots, Opening opening) {
    this.snapshots = snapshots;
    this.opening = opening;
  }

  @RequestFilter
  @ExecuteOn(TaskExecutors.BLOCKING)
  void hold(HttpRequest<?> request) {
    for (String asked : request.getParameters().getAll(PARAMETER)) {
      long least = revision(asked);
      if (snapshots.current().revision() < least) {
        opening.follow();
      }
      long current = snapshots.current().revision();
      if (current < least) {
        throw new Failure.NotReady(
                ("Revision %d is not here yet; this service answers from revision %d. Ask again in a"
                        + " few seconds.")
                    .formatted(least, current))
            .exception();
      }
    }
  }

  private static long revision(String asked) {
    try {
      long revision = Long.parseLong(asked);
      if (revision >= 0) {
        return revision;
      }
    } catch (NumberFormatException _) {
      // The answer is the same as to a negative number.
    }
    var error = new FieldError(PARAMETER, "must be the revision of an earlier answer", asked);
    throw new Failure.InvalidFields(List.of(error)).exception();
  }
}
