/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.start.Secrets;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Takes an upload's parts to disk and makes an import of them. */
@Singleton
final class UploadReader {

  private final KeptUploads kept;
  private final Secrets secrets;
  private final Clock clock;

  UploadReader(KeptUploads kept, Secrets secrets, Clock clock) {
    this.kept = kept;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * @param body parts {@code file}, and the fields {@code date}, {@code sender}, {@code apply},
   *     {@code confirm}
   * @param access who sends it
   * @param typed takes what was typed into fields, also where it cannot be used
   * @return an import that is not yet queued
   */
  ImportJob read(MultipartBody body, Access access, Map<String, String> typed) throws IOException {
    String id = secrets.id(8);
    Path folder = kept.newFolder(id);
    try {
      return read(body, access, typed, id, folder);
    } catch (IOException | RuntimeException e) {
      KeptUploads.remove(folder);
      throw e;
    }
  }

  private ImportJob read(
      MultipartBody body, Access access, Map<String, String> fields, String id, Path folder)
      throws IOException {
    List<ReceivedFile> files = new ArrayList<>();
    for (CompletedPart part : Flux.from(body).toIterable()) {
      if (!(part instanceof CompletedFileUpload file)) {
        fields.put(part.getName(), new String(part.getBytes(), StandardCharsets.UTF_8).strip());
      } else if (file.getSize() > 0 || !file.getFilename().isBlank()) {
        files.add(ReceivedFile.take(file, folder, files.size()));
      }
    }
    if (files.isEmpty()) {
      throw invalid("file", "must be sent at least once");
    }
    LocalDate date = date(fields.getOrDefault("date", ""));
    var upload =
        new Upload(
            id,
            clock.instant(),
            access.label(),
            sender(fields.getOrDefault("sender", "")),
            null,
            Boolean.parseBoolean(fields.getOrDefault("apply", "false")),
            fields.getOrDefault("confirm", "").equals(ImportController.CONFIRM_ENDS),
            files.stream().map(file -> file.describing(date)).toList());
    return new ImportJob(upload, folder, clock);
  }

  private static String sender(String sender) {
    if (!sender.matches("[\\p{L}\\p{N} .,'()-]{0,60}")) {
      throw invalid("sender", "must be a short name of letters, digits and spaces");
    }
    return sender;
  }

  private static @Nullable LocalDate date(String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(new Failure.ImpossibleDate("date", text));
    }
  }

  private static ProblemException invalid(String field, String message) {
    return new ProblemException(
        new Failure.InvalidFields(List.of(new FieldError(field, message, ""))));
  }
}
