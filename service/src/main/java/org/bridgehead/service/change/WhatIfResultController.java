/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.bridgehead.service.bridging.BridgingJobs;
import org.bridgehead.service.bridging.RankedKinds;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** What the four questions would answer after a reader's list of changes: a page and its files. */
@Hidden
@Controller("/what-if/{id}")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class WhatIfResultController {

  private static final Duration WAIT = Duration.ofSeconds(2);
  private static final List<String> WITHOUT_BRIDGING = List.of("isolation", "links", "paths");

  private final Questions questions;
  private final Drafts drafts;
  private final RecentSuppositions recent;
  private final BridgingJobs jobs;
  private final Pages pages;

  WhatIfResultController(
      Questions questions,
      Drafts drafts,
      RecentSuppositions recent,
      BridgingJobs jobs,
      Pages pages) {
    this.questions = questions;
    this.drafts = drafts;
    this.recent = recent;
    this.jobs = jobs;
    this.pages = pages;
  }

  /** A list without a change, or that is kept no longer, has no answer: its own page says so. */
  @Get("/answer")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String id, @RequestBean ScopeParameters scope, Access access) {
    var here = Here.of(request);
    var list = "/what-if/" + id;
    var changes = drafts.find(id, access.keyId()).orElse(List.of());
    if (changes.isEmpty()) {
      return HttpResponse.seeOther(URI.create(here.to(list)));
    }
    var before = questions.ask(scope);
    var suppositions = Suppositions.of(before, changes);
    var after = after(before, suppositions);
    boolean bridging = jobs.areAtHand(List.of(before, after), request.getUri().toString(), WAIT);
    var asked = WhatIf.of(changes, bridging ? null : WITHOUT_BRIDGING, scope);
    var answer = new WhatIfAnswers(before, asked).answer(after, suppositions);
    var model = new WhatIfAnswerPage(here, ScopeChoices.of(before), list, answer);
    return HttpResponse.ok(pages.write("whatifanswer", "What if: before and after", here, model));
  }

  private Question after(Question before, Suppositions suppositions) {
    return recent.after(before, suppositions.changes(), suppositions::after);
  }

  @Get(uris = {"/isolation.csv", "/isolation.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> isolation(
      HttpRequest<?> request, String id, @RequestBean ScopeParameters scope, Access access) {
    var compared = compared(id, scope, access);
    return file(request, ChangeTables.ISOLATION, compared, IsolationChanges::new);
  }

  @Get(uris = {"/bridging.csv", "/bridging.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> bridging(
      HttpRequest<?> request, String id, @RequestBean ScopeParameters scope, Access access) {
    var compared = compared(id, scope, access);
    return file(
        request,
        ChangeTables.BRIDGING,
        compared,
        both -> new BridgingChanges(both, RankedKinds.of(null)));
  }

  @Get(uris = {"/links.csv", "/links.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> links(
      HttpRequest<?> request, String id, @RequestBean ScopeParameters scope, Access access) {
    var compared = compared(id, scope, access);
    return file(request, ChangeTables.LINKS, compared, both -> LinkChanges.supposed(both, scope));
  }

  @Get(uris = {"/paths.csv", "/paths.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> paths(
      HttpRequest<?> request, String id, @RequestBean ScopeParameters scope, Access access) {
    return file(request, ChangeTables.PATHS, compared(id, scope, access), PathChanges::new);
  }

  private Compared compared(String id, ScopeParameters scope, Access access) {
    var changes = drafts.get(id, access.keyId());
    var before = questions.ask(scope);
    return new Compared(before, after(before, Suppositions.of(before, changes)), true);
  }

  private static <F, R> HttpResponse<StreamedFile> file(
      HttpRequest<?> request,
      Table<R> table,
      Compared compared,
      Function<Compared, Changes<F, R>> made) {
    var rows = made.apply(compared).rows().all().iterator();
    return TableFile.of(TableFormat.ofPath(request), table, rows);
  }
}
