/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Runs numbered jobs on the threads of a {@link Run}, each once, in no particular order. */
final class Jobs {
  private final Run run;
  private final long total;
  private final AtomicBoolean stopped = new AtomicBoolean();
  // The others fail after it, being told to stop.
  private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();
  private long done;

  Jobs(Run run, long totalUnits) {
    this.run = run;
    total = totalUnits;
  }

  /** Runs jobs 0 to {@code count - 1} and returns when all are done. */
  void run(int count, IntConsumer job) {
    if (run.threads() == 1 || count <= 1) {
      for (int each = 0; each < count; each++) {
        job.accept(each);
      }
      return;
    }
    var next = new AtomicInteger();
    var threads = Thread.ofPlatform().daemon().name("topology-", 0).factory();
    try (var pool = Executors.newFixedThreadPool(run.threads(), threads)) {
      var workers = new ArrayList<Future<?>>();
      for (int worker = 0; worker < run.threads(); worker++) {
        workers.add(pool.submit(() -> drain(next, count, job)));
      }
      await(workers, pool);
    }
  }

  private void drain(AtomicInteger next, int count, IntConsumer job) {
    try {
      for (int each = next.getAndIncrement(); each < count; each = next.getAndIncrement()) {
        job.accept(each);
      }
    } catch (RuntimeException | Error failure) {
      first.compareAndSet(null, failure);
      stopped.set(true);
      throw failure;
    }
  }

  private void await(List<Future<?>> workers, ExecutorService pool) {
    try {
      for (var worker : workers) {
        worker.get();
      }
    } catch (InterruptedException _) {
      stopped.set(true);
      pool.shutdownNow();
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException failure) {
      switch (first.get()) {
        case RuntimeException cause -> throw cause;
        case Error cause -> throw cause;
        case null, default -> throw new IllegalStateException(failure);
      }
    }
  }

  /** To be called by a job once a unit: stops it if the run was cancelled or another job failed. */
  void checkStopped() {
    if (stopped.get() || run.cancelled().getAsBoolean()) {
      throw new CancellationException("cancelled");
    }
  }

  /** To be called by a job when it is through with so many units. */
  synchronized void finished(long units) {
    done += units;
    run.progress().report(done, total);
  }
}
