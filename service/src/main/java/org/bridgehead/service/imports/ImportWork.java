/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.read.RowProgress;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.start.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done about one import: planned, applied, stopped, taken up again. */
@Singleton
final class ImportWork {

  private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);

  private final Opening opening;
  private final Secrets secrets;
  private final KeptUploads kept;
  private final ImportSettings settings;
  private final ErasureWork erasures;
  private volatile boolean closed;

  ImportWork(
      Opening opening,
      Secrets secrets,
      KeptUploads kept,
      ImportSettings settings,
      ErasureWork erasures) {
    this.opening = opening;
    this.secrets = secrets;
    this.kept = kept;
    this.settings = settings;
    this.erasures = erasures;
  }

  /** Why a revision was published, for the record. */
  static String reason(String id) {
    return "import " + id;
  }

  /** Nothing more is begun; what is under way stops at the next batch and is left as it stands. */
  void close() {
    closed = true;
  }

  /** Thrown out of an import's work once it is to stop. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  private void stopIfAsked(ImportJob job) {
    if (closed || job.isStopping()) {
      throw new Stopped();
    }
  }

  /** A piece of an import's work. */
  private interface Piece {
    void run() throws IOException;
  }

  /** Plans an import, and applies it if its plan was accepted beforehand. */
  void run(ImportJob job) {
    if (job.moveOn(ImportState.QUEUED, ImportState.PLANNING)) {
      guarded(
          job,
          () -> {
            kept.keep(job);
            Plan plan = plan(job);
            PlanView outline = PlanView.of(plan, settings.endsShare());
            job.planned(plan, outline);
            stopIfAsked(job);
            if (isAccepted(job, outline) && job.moveOn(ImportState.PLANNED, ImportState.APPLYING)) {
              kept.keep(job);
              write(job);
            } else {
              kept.keep(job);
            }
          });
    }
  }

  /** Whether its plan was accepted beforehand, as it has turned out to be. */
  private static boolean isAccepted(ImportJob job, PlanView outline) {
    boolean confirmed = !outline.confirmEnds() || job.upload().endsConfirmed();
    if (job.upload().applyAtOnce() && !confirmed) {
      job.note("It was not applied at once: " + String.join("; ", outline.reasons()) + ".");
    }
    return job.upload().applyAtOnce() && confirmed;
  }

  /** Applies an import whose plan has been accepted. */
  void apply(ImportJob job) {
    guarded(job, () -> write(job));
  }

  private Plan plan(ImportJob job) throws IOException {
    ProgressMeter meter = job.meter();
    meter.readingBegins();
    RowProgress progress =
        (file, rows) -> {
          if (file.isEmpty()) {
            meter.comparing();
          } else {
            meter.read(file, rows);
          }
          stopIfAsked(job);
        };
    var files = job.upload().inputs(job.folder());
    String sender = job.upload().sender();
    Plan plan =
        opening.showsDemonstration()
            ? opening.importer().planFirst(files, sender, erasures.list(), progress)
            : opening.importer().plan(files, sender, progress);
    stopIfAsked(job);
    return plan;
  }

  private void write(ImportJob job) {
    Plan plan = job.plan();
    if (plan == null) {
      throw new IllegalStateException("an import is applied before it is planned");
    }
    boolean changed = opening.changeToCountry();
    opening.announceLoad();
    job.meter().writingBegins();
    long revision;
    try {
      revision =
          opening
              .importer()
              .apply(
                  plan,
                  reason(job.id()),
                  false,
                  (elements, of) -> {
                    job.meter().written(elements, of);
                    stopIfAsked(job);
                  });
      opening.refresh();
    } catch (RuntimeException e) {
      opening.refresh();
      if (changed) {
        opening.changeBack();
      }
      throw e;
    }
    boolean undoable = !plan.isEmpty() && plan.baseRevision() > 0;
    if (!undoable) {
      KeptUploads.removeFiles(job);
    } else if (plan.counts().leftOut() > 0) {
      erasures.clear(job);
    }
    // Done only then: whoever reads that finds no file that should be gone.
    job.done(revision);
    kept.keep(job);
  }

  private void guarded(ImportJob job, Piece piece) {
    try {
      piece.run();
    } catch (ImportRefused e) {
      String file = e.file().isEmpty() ? "" : e.file() + ": ";
      job.ended(ImportState.REFUSED, file + e.getMessage());
      finish(job);
    } catch (IOException | RuntimeException e) {
      if (closed) {
        LOG.warn("Import {} is interrupted; the next start takes it up again.", job.id());
      } else if (e instanceof Stopped) {
        job.ended(ImportState.CANCELLED, stopped(job));
        finish(job);
      } else {
        fail(job, e);
      }
    }
  }

  private static String stopped(ImportJob job) {
    return job.state() == ImportState.APPLYING
        ? "It was cancelled while it was being written. All of it was taken back."
        : "It was cancelled before anything was written.";
  }

  private void fail(ImportJob job, Exception e) {
    String fault = secrets.id(8);
    LOG.error("Import {} failed, fault {}", job.id(), fault, e);
    job.ended(
        ImportState.FAILED,
        "A fault of ours; nothing was published. Whoever runs this service finds it in the log under "
            + fault
            + ".");
    finish(job);
  }

  /** Keeps what is known of an import that is over, and no longer its files. */
  void finish(ImportJob job) {
    kept.keep(job);
    KeptUploads.removeFiles(job);
  }

  /**
   * Takes up an import that the service was stopped over, and says so in the log and in the list.
   *
   * @return whether there is something to do about it; not if it was published, or its files are
   *     gone
   */
  boolean takeUp(ImportJob job) {
    boolean again = false;
    var published =
        job.state() == ImportState.APPLYING
            ? opening.graph().findRevision(reason(job.id()))
            : Optional.<Long>empty();
    String when = "The service was stopped while this import " + doing(job) + ". ";
    if (published.isPresent()) {
      job.done(published.get());
      job.note("The service was stopped just after this was published.");
    } else if (KeptUploads.holdsFiles(job)) {
      job.waitAgain(when + "Nothing of it was written, and it was begun again.");
      again = true;
    } else {
      job.ended(
          ImportState.DROPPED,
          when + "Its files are gone, so it was dropped; nothing was written. Send them again.");
    }
    kept.keep(job);
    LOG.warn("Import {}: {}", job.id(), job.message());
    return again;
  }

  private static String doing(ImportJob job) {
    return switch (job.state()) {
      case PLANNING -> "was being planned";
      case PLANNED -> "waited for its plan to be accepted";
      case APPLYING -> "was being written";
      default -> "waited";
    };
  }
}
