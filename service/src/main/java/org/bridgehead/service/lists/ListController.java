/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;

/** Saved lists of schools, which every question takes as {@code list}. */
@Controller(ListController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "lists")
final class ListController {

  static final String PATH = "/api/v1/lists";

  private final ListDesk desk;

  ListController(ListDesk desk) {
    this.desk = desk;
  }

  @Get
  @Secured(Roles.VIEWER)
  @Operation(summary = "Which lists of schools are saved?")
  List<ListLine> savedLists() {
    return desk.list();
  }

  @Get("/{id}")
  @Secured(Roles.READER)
  @Operation(summary = "Which schools are on this list?")
  ListView savedList(@PathVariable String id) {
    return desk.get(id);
  }

  @Post
  @Secured(Roles.EDITOR)
  @Status(HttpStatus.CREATED)
  @Refuses(Failure.Conflict.class)
  @Operation(
      summary = "Save a list of schools",
      description =
          "A line for each school: its URN, which something else may follow, or its whole name. Lines"
              + " that name no school, or several, are a problem that says so of each.")
  HttpResponse<ListView> saveList(@Body ListRequest body, @Parameter(hidden = true) Access access) {
    var created = desk.create(body, access);
    return HttpResponse.created(created, URI.create(PATH + "/" + created.id()));
  }

  @Put("/{id}")
  @Secured(Roles.EDITOR)
  @Refuses(Failure.Conflict.class)
  @Operation(summary = "Change a list of schools")
  ListView changeList(
      @PathVariable String id, @Body ListRequest body, @Parameter(hidden = true) Access access) {
    return desk.change(id, body, access);
  }

  @Delete("/{id}")
  @Secured(Roles.EDITOR)
  @Status(HttpStatus.NO_CONTENT)
  @Operation(summary = "Remove a list of schools")
  HttpResponse<Void> removeList(@PathVariable String id) {
    desk.remove(id);
    return HttpResponse.noContent();
  }
}
