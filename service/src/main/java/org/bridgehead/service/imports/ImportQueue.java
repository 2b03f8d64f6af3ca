/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.opening.StoreOpened;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs imports one at a time, in the order in which they came. What waits and what was under way
 * when the service was stopped is taken up again as soon as the store is open.
 */
@Singleton
@Bean(preDestroy = "close")
final class ImportQueue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ImportQueue.class);
  private static final int KEPT = 100;
  private static final Duration STOP_LIMIT = Duration.ofMillis(1500);

  private final Opening opening;
  private final ImportWork work;
  private final KeptUploads kept;
  private final ErasureWork erasures;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import-", 0).factory());
  private final Map<String, ImportJob> jobs = new LinkedHashMap<>();
  private final List<ImportJob> interrupted = new ArrayList<>();

  ImportQueue(Opening opening, ImportWork work, KeptUploads kept, ErasureWork erasures) {
    this.opening = opening;
    this.work = work;
    this.kept = kept;
    this.erasures = erasures;
    for (ImportJob job : kept.list()) {
      jobs.put(job.id(), job);
      if (!job.state().isOver()) {
        interrupted.add(job);
      }
    }
  }

  /** Takes up what was interrupted, once; erasures first. */
  @EventListener
  void onOpened(StoreOpened opened) {
    erasures.catchUp(list());
    List<ImportJob> again;
    synchronized (jobs) {
      again = List.copyOf(interrupted);
      interrupted.clear();
    }
    for (ImportJob job : again) {
      if (work.takeUp(job)) {
        worker.execute(() -> work.run(job));
      }
    }
  }

  /**
   * Before anything that an import needs is closed: what is under way is left for the next start.
   */
  @EventListener
  void onStop(ShutdownEvent stopping) {
    work.close();
  }

  /** Takes an import in. */
  void add(ImportJob job) {
    kept.keep(job);
    synchronized (jobs) {
      jobs.put(job.id(), job);
      List<ImportJob> over = jobs.values().stream().filter(this::isForgettable).toList();
      over.stream()
          .limit(Math.max(0, jobs.size() - KEPT))
          .forEach(
              old -> {
                jobs.remove(old.id());
                KeptUploads.remove(old.folder());
              });
    }
    worker.execute(() -> work.run(job));
  }

  private boolean isForgettable(ImportJob job) {
    return job.state().isOver() && !KeptUploads.holdsFiles(job);
  }

  /** All imports that are known of, newest first. */
  List<ImportJob> list() {
    synchronized (jobs) {
      return new ArrayList<>(jobs.values()).reversed();
    }
  }

  /** How many imports come before one that waits; 0 for any other. */
  long before(ImportJob job) {
    return job.state() != ImportState.QUEUED
        ? 0
        : list().reversed().stream()
            .takeWhile(other -> other != job)
            .filter(other -> !other.state().isAtRest())
            .count();
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
    kept.keep(job);
    worker.execute(() -> work.apply(job));
    return true;
  }

  /** Drops a plan. */
  boolean drop(ImportJob job) {
    if (!job.moveOn(ImportState.PLANNED, ImportState.DROPPED)) {
      return false;
    }
    work.finish(job);
    return true;
  }

  /**
   * Stops an import, wherever it stands: at once, or at the next batch of rows.
   *
   * @return false if it is over
   */
  boolean cancel(ImportJob job) {
    if (!job.stop()) {
      return false;
    }
    if (job.state().isOver()) {
      work.finish(job);
    }
    return true;
  }

  /** Whether what an import published can be taken back, as far as can be said without trying. */
  boolean isUndoable(ImportJob job) {
    return job.state() == ImportState.DONE && (KeptUploads.holdsFiles(job) || job.isCleared());
  }

  /**
   * Takes back what an import published, once the imports before it are through; waits for that.
   *
   * @param cascading whether the later imports that build on it are taken back before it
   * @return empty if no import of that id is published
   * @throws org.bridgehead.service.error.ProblemException if later imports build on it, and they
   *     are not to be taken back
   */
  Optional<UndoView> undo(String id, boolean cascading) {
    return opening
        .graph()
        .findRevision(ImportWork.reason(id))
        .map(revision -> inTurn(() -> undoNow(id, revision, cascading)));
  }

  /**
   * Erases a person, once the imports before it are through; waits for that.
   *
   * @see ErasureWork#erase
   */
  Erasures.Outcome erase(String person, String why, String by) {
    return inTurn(
        () -> {
          Erasures.Outcome outcome = erasures.erase(person, why, by, list());
          opening.refresh();
          return outcome;
        });
  }

  private <T> T inTurn(Supplier<T> piece) {
    try {
      return CompletableFuture.supplyAsync(piece, worker).join();
    } catch (CompletionException e) {
      throw switch (e.getCause()) {
        case ImportRefused refused ->
            new Failure.Conflict(String.valueOf(refused.getMessage())).exception();
        case RuntimeException cause -> cause;
        case null, default -> e;
      };
    }
  }

  private UndoView undoNow(String id, long revision, boolean cascading) {
    List<Graph.Undone> undone =
        opening.graph().undo(revision, cascading, "undo of " + ImportWork.reason(id));
    opening.refresh();
    Map<Long, ImportJob> published = published();
    List<UndoView.Later> before = new ArrayList<>();
    for (Graph.Undone each : undone) {
      ImportJob job = published.get(each.revision());
      if (job != null) {
        job.undone(each.by());
        work.finish(job);
      }
      if (each.revision() != revision) {
        before.add(new UndoView.Later(job == null ? null : job.id(), each.revision()));
      }
    }
    long by = undone.getLast().by();
    forgetFiles(by);
    return new UndoView(id, revision, by, before);
  }

  /** The imports that are published, by the revision that each is. */
  private Map<Long, ImportJob> published() {
    Map<Long, ImportJob> published = new HashMap<>();
    for (ImportJob job : list()) {
      Long revision = job.revision();
      if (revision != null && job.state() == ImportState.DONE) {
        published.put(revision, job);
      }
    }
    return published;
  }

  /** Removes the files of imports that have become too old to be undone. */
  private void forgetFiles(long published) {
    for (ImportJob job : list()) {
      Long revision = job.revision();
      if (revision != null && revision <= published - Graph.UNDOABLE) {
        KeptUploads.removeFiles(job);
      }
    }
  }

  /** Waits a moment for an import to leave the graph and the files alone before they are closed. */
  @Override
  public void close() {
    work.close();
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(STOP_LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.warn("An import is still under way; the next start takes it up again.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
