/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bridgehead.service.about.Version;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.store.ReportLine;
import org.bridgehead.service.store.ReportRepository;
import org.bridgehead.service.store.StoredReport;
import org.jspecify.annotations.Nullable;

/** Freezes views as reports, and finds them again. */
@Singleton
final class ReportDesk {

  private static final int ID_BYTES = 16;
  private static final int USUAL = 50;
  private static final int MOST = 1000;

  private final List<FreezableView> views;
  private final ReportRepository repository;
  private final ObjectMapper json;
  private final Secrets secrets;
  private final Clock clock;

  ReportDesk(
      List<FreezableView> views,
      ReportRepository repository,
      ObjectMapper json,
      Secrets secrets,
      Clock clock) {
    this.views = views;
    this.repository = repository;
    this.json = json;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The view at that address; a problem if none that can be frozen is there. */
  FreezableView view(Here here) {
    return views.stream()
        .filter(view -> view.isAt(here.path()))
        .findFirst()
        .orElseThrow(() -> ViewAddress.unknown(here));
  }

  /** Freezes a view as it is now; a problem if it is none, or if any text cannot be used. */
  Report freeze(ReportRequest asked, Access access) {
    var texts = ReportTexts.of(asked);
    var here = ViewAddress.parse(asked.view());
    var answer = view(here).freeze(here, access);
    if (answer.revision() == 0) {
      throw new Failure.Conflict("Nothing is on record yet that could be frozen.").exception();
    }
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    var report =
        new Report(
            secrets.id(ID_BYTES),
            texts.title().isEmpty() ? answer.title() : texts.title(),
            LocalDate.ofInstant(now, clock.getZone()),
            access.label(),
            access.role().label(),
            Version.get(),
            here.on(answer.asOf()).address(),
            filters(here),
            texts.decision(),
            answer);
    repository.save(
        new StoredReport(
            report.id(),
            now + " " + report.id(),
            report.title(),
            report.frozenOn(),
            report.frozenBy(),
            answer.asOf(),
            answer.revision(),
            write(report)));
    return report;
  }

  private static List<Report.Filter> filters(Here here) {
    return here.parameters().entrySet().stream()
        .flatMap(
            parameter ->
                parameter.getValue().stream()
                    .map(value -> new Report.Filter(parameter.getKey(), Shown.clean(value))))
        .toList();
  }

  /** The report of that id, else a problem. */
  Report get(String id) {
    return repository
        .findById(id)
        .map(stored -> read(stored.content()))
        .orElseThrow(() -> new Failure.UnknownResource("report", id).exception());
  }

  /**
   * Reports, the newest first.
   *
   * @param after what an earlier page gave as {@code next}; null for the first page
   * @param limit how many at most; null for the usual number
   */
  ReportRows list(@Nullable String after, @Nullable Long limit) {
    long size = limit == null ? USUAL : limit;
    if (size > MOST) {
      throw new Failure.PageTooLarge(size, MOST).exception();
    }
    if (size < 1) {
      var error = new FieldError("limit", "must be at least 1", Long.toString(size));
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    var found = repository.list(after == null ? "" : after, (int) size + 1);
    boolean more = found.size() > size;
    List<ReportLine> rows = more ? found.subList(0, (int) size) : found;
    return new ReportRows(rows, more ? rows.getLast().position() : null);
  }

  private String write(Report report) {
    try {
      return json.writeValueAsString(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Report read(String content) {
    try {
      return json.readValue(content, Report.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
