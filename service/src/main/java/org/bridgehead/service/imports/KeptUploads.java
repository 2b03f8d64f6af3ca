/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.OwnerOnly;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of uploads: for each import a folder of its id, with its files under their numbers, as
 * long as they may be needed, and what is known of it.
 */
@Singleton
final class KeptUploads {

  private static final Logger LOG = LoggerFactory.getLogger(KeptUploads.class);
  private static final String RECORD = "import.json";

  private final Path uploads;
  private final JsonMapper json;
  private final Clock clock;

  KeptUploads(DataFolder folder, JsonMapper json, Clock clock) {
    this.uploads = folder.resolve(DataFolder.UPLOADS);
    this.json = json;
    this.clock = clock;
  }

  /** A new folder for the files of an import. */
  Path newFolder(String id) throws IOException {
    Files.createDirectories(uploads);
    return Files.createDirectory(uploads.resolve(id));
  }

  /** Keeps what is known of an import. */
  void keep(ImportJob job) {
    try {
      OwnerOnly.write(job.folder().resolve(RECORD), json.writeValueAsString(job.toRecord()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All imports that are kept, oldest first. What broke off while it came in is removed. */
  List<ImportJob> list() {
    List<ImportJob> jobs = new ArrayList<>();
    String[] names = uploads.toFile().list();
    for (String name : names == null ? new String[0] : names) {
      Path folder = uploads.resolve(name);
      Path kept = folder.resolve(RECORD);
      try {
        if (Files.exists(kept)) {
          var read = json.readValue(Files.readString(kept), ImportRecord.class);
          jobs.add(ImportJob.of(read, folder, clock));
        } else {
          LOG.warn("An upload that broke off has been dropped.");
          remove(folder);
        }
      } catch (IOException e) {
        LOG.warn("What is kept of an import in {} cannot be read", folder, e);
      }
    }
    jobs.sort(Comparator.comparing(job -> job.upload().received()));
    return jobs;
  }

  /** Whether the files of an import are there. */
  static boolean holdsFiles(ImportJob job) {
    return Files.exists(job.folder().resolve("0"));
  }

  /** Removes the files of an import; what is known of it stays. */
  static void removeFiles(ImportJob job) {
    try {
      for (int number = 0; number < job.upload().files().size(); number++) {
        Files.deleteIfExists(job.folder().resolve(Integer.toString(number)));
      }
    } catch (IOException e) {
      LOG.warn("Uploads cannot be removed", e);
    }
  }

  /** Removes the folder of an import and all in it. */
  static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      LOG.warn("Uploads cannot be removed", e);
    }
  }
}
