/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.snapshot.CurrentSnapshot;

/** Reads reports as they are asked for. */
@Singleton
final class ReportReader {

  private final ReportDesk desk;
  private final CurrentSnapshot snapshots;

  ReportReader(ReportDesk desk, CurrentSnapshot snapshots) {
    this.desk = desk;
    this.snapshots = snapshots;
  }

  /** The report of that id, else a problem. */
  ReportPage read(HttpRequest<?> request, String id) {
    var report = desk.get(id);
    return new ReportPage(
        report, Here.of(request), host(request) + report.path(), snapshots.current().revision());
  }

  /** As the reader's browser names it; that it is ours was looked at before. */
  private static String host(HttpRequest<?> request) {
    boolean secure =
        request.isSecure()
            || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    return (secure ? "https://" : "http://") + request.getHeaders().get("Host");
  }
}
