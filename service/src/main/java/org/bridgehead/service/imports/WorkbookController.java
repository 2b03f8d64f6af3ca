/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.service.imports;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.bridgehead.importer.sheet.WorkbookWriter;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;

/** The workbook that an authority fills in and sends back, empty or with what is held of it. */
@Controller("/api/v1/workbook")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "imports")
final class WorkbookController {

  static final String XLSX = MediaType.MICROSOFT_EXCEL_OPEN_XML;

  private final Opening opening;

  WorkbookController(Opening opening) {
    this.opening = opening;
  }

  /**
   * One sheet a table, with a note on each column and drop-downs for codes.
   *
   * @param authority the code of the authority to fill it for. Sent back unchanged, a filled
   *     workbook changes nothing.
   * @param school the URN of the school to fill it for, to be sent to that school: a column takes
   *     its answer, confirm or dispute. An example on each sheet where both are left out.
   */
  @Get
  @Produces(XLSX)
  @Refuses(Failure.UnknownUrn.class)
  @Operation(
      summary = "The workbook to fill in, empty or with what is held of an authority or a school")
  HttpResponse<byte[]> workbook(
      @QueryValue @Nullable String authority,
      @QueryValue @Nullable String school,
      @Parameter(hidden = true) Access access) {
    if (authority != null && school != null) {
      var error = new FieldError("school", "must be left out where authority is given", school);
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    boolean names = access.maySeeNames();
    if (school != null) {
      return sent("workbook-" + school, ofSchool(school, names));
    }
    return authority == null
        ? sent("workbook", WorkbookWriter.toEmptyBytes())
        : sent("workbook-" + authority, ofAuthority(authority, names));
  }

  private static HttpResponse<byte[]> sent(String name, byte[] workbook) {
    return PersonalAnswer.notKept(
        HttpResponse.ok(workbook)
            .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\""));
  }

  private byte[] ofAuthority(String authority, boolean names) {
    return opening
        .graph()
        .workbook(authority, names)
        .orElseThrow(() -> new Failure.UnknownScope("authority", authority).exception());
  }

  private byte[] ofSchool(String school, boolean names) {
    return opening
        .graph()
        .workbookOfSchool(school, names)
        .orElseThrow(() -> new Failure.UnknownUrn("school", school).exception());
  }
}
