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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bridgehead.cypher.data.BoltSessions;
import org.bridgehead.importer.sheet.HeldRows;
import org.bridgehead.importer.sheet.WorkbookWriter;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.security.Roles;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;

/** The workbook that an authority fills in and sends back, empty or with what is held of it. */
@Controller("/api/v1/workbook")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "imports")
final class WorkbookController {

  static final String XLSX = MediaType.MICROSOFT_EXCEL_OPEN_XML;

  private final BoltSessions sessions;

  WorkbookController(BoltSessions sessions) {
    this.sessions = sessions;
  }

  /**
   * One sheet a table, with a note on each column and drop-downs for codes.
   *
   * @param authority the code of the authority to fill it for; an example on each sheet where it is
   *     left out. Sent back unchanged, a filled workbook changes nothing.
   */
  @Get
  @Produces(XLSX)
  @Operation(summary = "The workbook to fill in, empty or with what is held of an authority")
  HttpResponse<byte[]> workbook(@QueryValue @Nullable String authority, Access access) {
    byte[] workbook = authority == null ? empty() : filled(authority, access.maySeeNames());
    String name = authority == null ? "workbook" : "workbook-" + authority;
    return PersonalAnswer.notKept(
        HttpResponse.ok(workbook)
            .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\""));
  }

  private static byte[] empty() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WorkbookWriter.writeEmpty(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook cannot be written to memory", e);
    }
    return out.toByteArray();
  }

  private byte[] filled(String authority, boolean names) {
    try (Session session = sessions.open(AccessMode.READ)) {
      return session.executeRead(
          transaction ->
              HeldRows.of(transaction, authority, names)
                  .map(WorkbookController::written)
                  .orElseThrow(() -> new Failure.UnknownScope("authority", authority).exception()));
    }
  }

  private static byte[] written(HeldRows rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WorkbookWriter.write(out, rows);
    } catch (IOException e) {
      throw new UncheckedIOException("a workbook cannot be written to memory", e);
    }
    return out.toByteArray();
  }
}
