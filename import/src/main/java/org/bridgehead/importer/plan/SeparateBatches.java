/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Writes each batch in a transaction of its own, two at a time: while the database writes one, the
 * other is made ready and sent. If one fails, the other is finished and those not begun are left.
 */
final class SeparateBatches implements Batches {

  private static final int AT_A_TIME = 2;
  private static final int TRIES = 10;

  private final Supplier<Session> sessions;

  SeparateBatches(Supplier<Session> sessions) {
    this.sessions = sessions;
  }

  @Override
  public void run(List<Batch> batches, IntConsumer written) {
    AtomicBoolean stopped = new AtomicBoolean();
    try (ExecutorService writers =
        Executors.newFixedThreadPool(AT_A_TIME, Thread.ofVirtual().factory())) {
      CompletionService<Integer> done = new ExecutorCompletionService<>(writers);
      batches.forEach(batch -> done.submit(() -> stopped.get() ? 0 : write(batch)));
      try {
        for (int i = 0; i < batches.size(); i++) {
          written.accept(done.take().get());
        }
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while writing", e);
      } finally {
        stopped.set(true);
      }
    }
  }

  /**
   * Again only where the database took nothing, as where two batches wait for each other. Where a
   * connection is lost it is not known whether the batch was written, and ties would be there
   * twice.
   */
  private int write(Batch batch) {
    try (Session session = sessions.get()) {
      for (int left = TRIES; ; left--) {
        try (Transaction transaction = session.beginTransaction()) {
          batch.work().accept(transaction);
          transaction.commit();
          return batch.elements();
        } catch (TransientException e) {
          if (left == 1) {
            throw e;
          }
        }
      }
    }
  }
}
