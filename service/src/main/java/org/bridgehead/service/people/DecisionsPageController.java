/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import static org.bridgehead.service.table.Table.column;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** The page of decisions on people, on which those that stand are withdrawn. */
@Hidden
@Controller("/people")
@Secured(Roles.EDITOR)
@ExecuteOn(TaskExecutors.BLOCKING)
final class DecisionsPageController {

  private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

  private static final Table<DecisionView> TABLE =
      new Table<>(
          "decisions",
          List.of(
              column("id", DecisionView::id),
              column("kind", DecisionView::kind),
              column("of", DecisionView::of),
              column("and", DecisionView::and),
              column("reason", DecisionView::reason),
              column("by", DecisionView::by),
              column("at", DecisionView::at),
              column("withdrawn_by", DecisionView::withdrawnBy),
              column("withdrawn_at", DecisionView::withdrawnAt)));

  private final DecisionDesk desk;
  private final Pages pages;

  DecisionsPageController(DecisionDesk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @Get("/decisions")
  @Produces(HTML)
  HttpResponse<Writable> list(HttpRequest<?> request) {
    var model = new DecisionsPage(Here.of(request), desk.list());
    var page = pages.write("decisions", "Decisions on people", model.here(), model);
    return PersonalAnswer.notKept(HttpResponse.ok(page));
  }

  @Post(uri = "/decisions/{id}/withdraw", consumes = MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(HTML)
  HttpResponse<Writable> withdraw(String id, Access access) {
    desk.withdraw(id, access);
    return HttpResponse.seeOther(URI.create("/people/decisions"));
  }

  @Get(uris = {"/decisions.csv", "/decisions.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(HttpRequest<?> request) {
    var rows = desk.list().iterator();
    return PersonalAnswer.notKept(TableFile.of(TableFormat.ofPath(request), TABLE, rows));
  }
}
