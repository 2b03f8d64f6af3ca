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
import jakarta.inject.Provider;
import org.bridgehead.service.picture.Picture;
import org.bridgehead.service.picture.PngPicture;
import org.bridgehead.service.picture.SvgPicture;
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
  private final Provider<PngPicture> png;

  TimeLineController(NetworkRecords records, Provider<PngPicture> png) {
    this.records = records;
    this.png = png;
  }

  @Get("/time-line.svg")
  @Produces(SvgPicture.TYPE)
  HttpResponse<String> svg(String id, @QueryValue @Nullable String asOf, Access access) {
    return HttpResponse.ok(SvgPicture.of(picture(id, asOf, access)));
  }

  @Get("/time-line.png")
  @Produces(PngPicture.TYPE)
  HttpResponse<byte[]> png(String id, @QueryValue @Nullable String asOf, Access access) {
    return HttpResponse.ok(png.get().of(picture(id, asOf, access)));
  }

  private Picture picture(String id, @Nullable String asOf, Access access) {
    var found = records.find(id, asOf, access);
    return TimePicture.of(records.timeLine(found), NetworkRecords.name(found));
  }

  @Get(uris = {"/time-line.csv", "/time-line.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    var events = records.timeLine(records.find(id, asOf, access)).events();
    return TableFile.of(TableFormat.ofPath(request), TimeLine.TABLE, events.iterator());
  }
}
