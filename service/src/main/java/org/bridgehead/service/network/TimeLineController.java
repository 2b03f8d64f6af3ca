/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.bridgehead.service.picture.PictureFiles;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The time line of a network, as files. */
@Hidden
@Controller("/networks/{id}")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TimeLineController {

  private final NetworkRecords records;
  private final PictureFiles pictures;

  TimeLineController(NetworkRecords records, PictureFiles pictures) {
    this.records = records;
    this.pictures = pictures;
  }

  @Get(uris = {"/time-line.svg", "/time-line.png"})
  @Produces({PictureFiles.SVG_TYPE, PictureFiles.PNG_TYPE})
  HttpResponse<byte[]> picture(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    var found = records.find(id, asOf, access);
    var picture = TimePicture.of(records.timeLine(found), NetworkFacts.name(found));
    var answer = HttpResponse.ok(pictures.bytes(request, picture));
    return pictures.named(request, answer, "time-line");
  }

  @Get(uris = {"/time-line.csv", "/time-line.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    var events = records.timeLine(records.find(id, asOf, access)).events();
    return TableFile.of(TableFormat.ofPath(request), TimeLine.TABLE, events.iterator());
  }
}
