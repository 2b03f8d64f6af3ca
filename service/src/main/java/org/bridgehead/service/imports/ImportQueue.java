/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.context.annotation.Bean;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs imports one at a time, in the order in which they came. */
@Singleton
@Bean(preDestroy = "close")
final class ImportQueue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final int KEPT = 100;
  private static final Duration STOP_LIMIT = Duration.ofMillis(500);

  private final Opening opening;
  private final Secrets secrets;
  private final Path uploads;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import-", 0).factory());
  private final Map<String, ImportJob> jobs = new LinkedHashMap<>();

  ImportQueue(Opening opening, DataFolder folder, Secrets secrets) {
    this.opening = opening;
    this.secrets = secrets;
    this.uploads = folder.resolve("uploads");
    dropLeftovers();
  }

  /** Uploads of a process that was stopped: their imports were not published. */
  private void dropLeftovers() {
    String[] leftovers = uploads.toFile().list();
    if (leftovers != null && leftovers.length > 0) {
      LOG.warn("Imports that were under way when the service stopped have been dropped.");
      remove(uploads);
    }
  }

  /** A new folder for one import's files. */
  Path newFolder() throws IOException {
    Files.createDirectories(uploads);
    return Files.createTempDirectory(uploads, "import");
  }

  /** Removes the files of an import that was not taken in. */
  void discard(Path folder) {
    remove(folder);
  }

  /** An id that nobody can guess. */
  String newId() {
    return secrets.id(8);
  }

  /** Takes an import in. */
  void add(ImportJob job) {
    synchronized (jobs) {
      jobs.put(job.id(), job);
      List<String> over =
          jobs.values().stream().filter(one -> one.state().isOver()).map(ImportJob::id).toList();
      over.stream().limit(Math.max(0, jobs.size() - KEPT)).forEach(jobs::remove);
    }
    worker.execute(() -> run(job));
  }

  /** All imports since the start, newest first. */
  List<ImportJob> list() {
    synchronized (jobs) {
      return new ArrayList<>(jobs.values()).reversed();
    }
  }

  /** The import of that id. */
  Optional<ImportJob> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  /** Accepts a plan: it is applied as soon as the imports before it are. */
  boolean accept(ImportJob job) {
    if (!job.moveOn(ImportState.PLANNED, ImportState.APPLYING)) {
      return false;
    }
    worker.execute(() -> guarded(job, () -> apply(job)));
    return true;
  }

  /** Drops a plan. */
  boolean drop(ImportJob job) {
    if (!job.moveOn(ImportState.PLANNED, ImportState.DROPPED)) {
      return false;
    }
    remove(job.folder());
    return true;
  }

  /**
   * Takes back what an import published, once the imports before it are through; waits for that.
   *
   * @return empty if no import of that id is published
   * @throws org.bridgehead.service.error.ProblemException if later imports build on it
   */
  Optional<UndoView> undo(String id) {
    return opening.graph().findRevision(reason(id)).map(revision -> undo(id, revision));
  }

  private UndoView undo(String id, long revision) {
    var undone =
        CompletableFuture.supplyAsync(
            () -> {
              long published = opening.graph().undo(revision, "undo of " + reason(id));
              opening.refresh();
              return published;
            },
            worker);
    try {
      return new UndoView(id, revision, undone.join());
    } catch (CompletionException e) {
      if (e.getCause() instanceof ImportRefused refused) {
        throw new Failure.Conflict(String.valueOf(refused.getMessage())).exception();
      }
      throw e;
    }
  }

  private static String reason(String id) {
    return "import " + id;
  }

  private void run(ImportJob job) {
    guarded(
        job,
        () -> {
          job.moveOn(ImportState.QUEUED, ImportState.PLANNING);
          job.planned(plan(job));
          if (job.applyAtOnce() && job.moveOn(ImportState.PLANNED, ImportState.APPLYING)) {
            apply(job);
          }
        });
  }

  private Plan plan(ImportJob job) throws IOException {
    var progress =
        new org.bridgehead.importer.read.RowProgress() {
          @Override
          public void read(String file, long rows) {
            job.progress(new ImportProgress(file, rows, 0, 0));
          }
        };
    return opening.showsDemonstration()
        ? opening.importer().planFirst(job.files(), job.sender(), progress)
        : opening.importer().plan(job.files(), job.sender(), progress);
  }

  private void apply(ImportJob job) {
    Plan plan = job.plan();
    if (plan == null) {
      throw new IllegalStateException("an import is applied before it is planned");
    }
    opening.changeToCountry();
    if (opening.graph().state().isLoading()) {
      opening.graph().wipeInterruptedLoad();
    }
    opening.announceLoad();
    long revision;
    try {
      revision =
          opening
              .importer()
              .apply(
                  plan,
                  reason(job.id()),
                  false,
                  (elements, of) -> job.progress(new ImportProgress("", 0, elements, of)));
      opening.refresh();
    } catch (RuntimeException e) {
      opening.graph().wipeInterruptedLoad();
      opening.refresh();
      throw e;
    }
    remove(job.folder());
    job.done(revision);
  }

  /** A piece of an import's work. */
  private interface Work {
    void run() throws IOException;
  }

  private void guarded(ImportJob job, Work work) {
    try {
      work.run();
    } catch (ImportRefused e) {
      String file = e.file().isEmpty() ? "" : e.file() + ": ";
      remove(job.folder());
      job.ended(ImportState.REFUSED, file + e.getMessage());
    } catch (IOException | RuntimeException e) {
      String fault = secrets.id(8);
      LOG.error("Import {} failed, fault {}", job.id(), fault, e);
      remove(job.folder());
      job.ended(
          ImportState.FAILED,
          "A fault of ours; nothing was published. Whoever runs this service finds it in the log under "
              + fault
              + ".");
    }
  }

  /** What cannot be removed now is at the next start; an import is as good with it as without. */
  private static void remove(Path folder) {
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

  /** Waits a moment for an import to leave the graph and the files alone before they are closed. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("An import is still under way; what it has not published is dropped.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
