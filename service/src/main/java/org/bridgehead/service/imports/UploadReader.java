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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.error.ProblemException;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;

/** Takes an upload's parts to disk and makes an import of them. */
@Singleton
final class UploadReader {

  private final ImportQueue queue;
  private final Clock clock;

  UploadReader(ImportQueue queue, Clock clock) {
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * @param body parts {@code file}, and the fields {@code date}, {@code sender}, {@code apply}
   * @return an import that is not yet queued
   */
  ImportJob read(MultipartBody body) throws IOException {
    Path folder = queue.newFolder();
    try {
      return read(body, folder);
    } catch (IOException | RuntimeException e) {
      queue.discard(folder);
      throw e;
    }
  }

  private ImportJob read(MultipartBody body, Path folder) throws IOException {
    List<Path> paths = new ArrayList<>();
    List<String> names = new ArrayList<>();
    Map<String, String> fields = new HashMap<>();
    for (CompletedPart part : Flux.from(body).toIterable()) {
      if (part instanceof CompletedFileUpload file) {
        paths.add(keep(file, folder, paths.size()));
        names.add(safeName(file.getFilename()));
      } else {
        fields.put(part.getName(), new String(part.getBytes(), StandardCharsets.UTF_8).strip());
      }
    }
    if (paths.isEmpty()) {
      throw invalid("file", "must be sent at least once", "");
    }
    LocalDate date = date(fields.getOrDefault("date", ""));
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      files.add(new InputFile(paths.get(i), names.get(i), dateOf(names.get(i), date)));
    }
    return new ImportJob(
        queue.newId(),
        clock.instant(),
        folder,
        files,
        sender(fields.getOrDefault("sender", "")),
        Boolean.parseBoolean(fields.getOrDefault("apply", "false")));
  }

  private static Path keep(CompletedFileUpload file, Path folder, int number) throws IOException {
    Path path = folder.resolve(Integer.toString(number));
    try (InputStream in = file.getInputStream()) {
      Files.copy(in, path);
    }
    return path;
  }

  /** A file that says its day in its name keeps it. */
  private static @Nullable LocalDate dateOf(String name, @Nullable LocalDate date) {
    return name.matches(".*(?<!\\d)20\\d{6}(?!\\d).*") ? null : date;
  }

  /** The last part of a name, whatever folder the sender had it in. */
  private static String safeName(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String printable = last.replaceAll("[\\p{Cntrl}|]", "_");
    return printable.isBlank() ? "file" : printable.substring(0, Math.min(120, printable.length()));
  }

  private static String sender(String sender) {
    if (!sender.matches("[\\p{L}\\p{N} .,'()-]{0,60}")) {
      throw invalid("sender", "must be a short name of letters, digits and spaces", "");
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

  private static ProblemException invalid(String field, String message, String value) {
    return new ProblemException(
        new Failure.InvalidFields(List.of(new FieldError(field, message, value))));
  }
}
