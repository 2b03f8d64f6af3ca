/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.TransactionContext;

/** Writes batches: all in one transaction, or each in its own. */
interface Batches {

  /**
   * A piece of work.
   *
   * @param elements how many nodes or ties it writes
   * @param work what it does; may be done again where its transaction failed
   */
  record Batch(int elements, Consumer<SimpleQueryRunner> work) {}

  /**
   * Writes all of these, in whatever order; returns when the last is written.
   *
   * @param written told of each batch how many elements it wrote, on the caller's thread
   */
  void run(List<Batch> batches, IntConsumer written);

  /** One after another, in a transaction that the caller commits. */
  static Batches within(TransactionContext transaction) {
    return (batches, written) -> {
      for (Batch batch : batches) {
        batch.work().accept(transaction);
        written.accept(batch.elements());
      }
    };
  }
}
