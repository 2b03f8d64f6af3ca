/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import static org.bridgehead.service.table.Table.column;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** The pages of saved lists, and the schools of each as a file. */
@Hidden
@Controller("/lists")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ListPageController {

  private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

  private static final Table<ListedSchool> TABLE =
      new Table<>(
          "list",
          List.of(
              column("urn", ListedSchool::urn),
              column("name", ListedSchool::name),
              column(
                  "authority_code", row -> row.authority() == null ? null : row.authority().key()),
              column("authority", row -> row.authority() == null ? null : row.authority().name()),
              column("open", ListedSchool::open)));

  private final ListDesk desk;
  private final Pages pages;

  ListPageController(ListDesk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  @Get
  @Produces(HTML)
  @Secured(Roles.VIEWER)
  HttpResponse<Writable> list(HttpRequest<?> request) {
    var model = new ListsPage(Here.of(request), desk.list());
    return HttpResponse.ok(pages.write("lists", "Lists of schools", model.here(), model));
  }

  @Get("/{id:[0-9a-f]+}")
  @Produces(HTML)
  @Secured(Roles.READER)
  HttpResponse<Writable> one(HttpRequest<?> request, String id, Access access) {
    var model = new ListPage(Here.of(request), desk.get(id), access.mayWrite());
    return HttpResponse.ok(pages.write("list", model.list().name(), model.here(), model));
  }

  @Get(uris = {"/{id}/schools.csv", "/{id}/schools.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  @Secured(Roles.READER)
  HttpResponse<StreamedFile> file(HttpRequest<?> request, String id) {
    var rows = desk.get(id).schools().iterator();
    return TableFile.of(TableFormat.ofPath(request), TABLE, rows);
  }
}
