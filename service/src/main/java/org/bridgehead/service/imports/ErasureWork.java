/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.importer.suppression.SuppressionList;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.start.SuppressionFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an erasure takes, in an order in which it may be broken off anywhere: the list in the data
 * folder first, then the files that name whom it is about, then the graph, whose own copy of the
 * list says that all is done.
 */
@Singleton
final class ErasureWork {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureWork.class);

  private final Opening opening;
  private final DataFolder folder;
  private final Secrets secrets;
  private final KeptUploads kept;

  ErasureWork(Opening opening, DataFolder folder, Secrets secrets, KeptUploads kept) {
    this.opening = opening;
    this.folder = folder;
    this.secrets = secrets;
    this.kept = kept;
  }

  /** Whom nothing may bring back. */
  SuppressionList list() {
    try {
      return SuppressionFile.read(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Erases a person.
   *
   * @param person the id
   * @param why the code of the reason
   * @param by the id of the key that asks for it
   * @param jobs all imports that are known of
   * @throws org.bridgehead.service.error.ProblemException if the graph holds no such person, or
   *     invented people only
   */
  Erasures.Outcome erase(String person, String why, String by, List<ImportJob> jobs) {
    if (opening.graph().state().demonstration()) {
      throw new Failure.Conflict("Everybody in the demonstration is invented: nobody to erase.")
          .exception();
    }
    List<String> identities = opening.erasures().identities(person);
    if (identities.isEmpty()) {
      throw new Failure.UnknownResource("person", person).exception();
    }
    SuppressionList held = list().unite(opening.erasures().list());
    return carryOut(held.with(identities, secrets.secret()), why, by, jobs);
  }

  /** Ends erasures that broke off, and takes over those that were asked for elsewhere. */
  void catchUp(List<ImportJob> jobs) {
    if (opening.graph().state().demonstration()) {
      return;
    }
    SuppressionList here = list();
    SuppressionList there = opening.erasures().list();
    if (!here.equals(there)) {
      try {
        carryOut(here.unite(there), "taken-up", "the service", jobs);
        opening.refresh();
        LOG.info("The suppression lists of the data folder and of the graph are one again.");
      } catch (ImportRefused e) {
        LOG.warn("The suppression lists are not yet one: {}", e.getMessage());
      }
    }
  }

  private Erasures.Outcome carryOut(
      SuppressionList list, String why, String by, List<ImportJob> jobs) {
    write(list);
    clear(list, jobs);
    Erasures.Outcome outcome = opening.erasures().carryOut(list, why, by);
    if (!list.covers(outcome.list())) {
      write(outcome.list());
      clear(outcome.list(), jobs);
    }
    return outcome;
  }

  private void write(SuppressionList list) {
    try {
      SuppressionFile.write(folder, list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those that wait for their turn leave such rows out, and are cleared when they have had it. Of
   * those whose files are gone nobody can say whom they name: their examples and reports go.
   */
  private void clear(SuppressionList list, List<ImportJob> jobs) {
    for (ImportJob job : jobs) {
      if (job.state().isAtRest() && !KeptUploads.holdsFiles(job)) {
        job.forgetDetails();
        kept.keep(job);
      } else if (job.state().isAtRest() && names(job, list)) {
        clear(job);
      }
    }
  }

  /** Removes the files of an import, as they name somebody who was erased. */
  void clear(ImportJob job) {
    job.cleared();
    kept.keep(job);
    KeptUploads.removeFiles(job);
  }

  /** What cannot be read any more may name anybody. */
  private boolean names(ImportJob job, SuppressionList list) {
    try {
      return opening.importer().names(job.upload().inputs(job.folder()), list);
    } catch (IOException | ImportRefused e) {
      LOG.warn("The files of import {} cannot be read again and are removed.", job.id());
      return true;
    }
  }
}
