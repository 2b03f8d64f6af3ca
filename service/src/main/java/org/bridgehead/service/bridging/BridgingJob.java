/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bridgehead.service.topology.Run;
import org.jspecify.annotations.Nullable;

/** One long computation, and how far it is. Thread-safe. */
final class BridgingJob {

  private final String id;
  private final String result;
  private final Clock clock;
  private final CountDownLatch over = new CountDownLatch(1);
  private State state = State.QUEUED;
  private @Nullable Instant started;
  private @Nullable Instant ended;
  private long done;
  private long total;

  /**
   * @param id names it; nobody can guess it
   * @param result the address that answers once it is done
   * @param clock tells how long it has taken
   */
  BridgingJob(String id, String result, Clock clock) {
    this.id = id;
    this.result = result;
    this.clock = clock;
  }

  /** How far a job has come. */
  enum State {
    /** It waits for those before it. */
    QUEUED,
    /** It is under way. */
    RUNNING,
    /** What it computes is at hand. */
    DONE,
    /** Somebody who asked for it wanted it no more. */
    CANCELLED,
    /** A fault of ours. */
    FAILED;

    private boolean isOver() {
      return this != QUEUED && this != RUNNING;
    }
  }

  String id() {
    return id;
  }

  String result() {
    return result;
  }

  synchronized State state() {
    return state;
  }

  synchronized long done() {
    return done;
  }

  /** How much there is to do; 0 until that is known. */
  synchronized long total() {
    return total;
  }

  synchronized boolean isOver() {
    return state.isOver();
  }

  /** Whether nothing has happened to it since then. */
  synchronized boolean wasOverBefore(Instant then) {
    return ended != null && ended.isBefore(then);
  }

  /** Does the work, unless it was cancelled before, and throws what that throws but for a stop. */
  void run(int threads, Consumer<Run> work) {
    if (!begin()) {
      return;
    }
    try {
      work.accept(new Run(threads, this::report, this::isOver));
      end(State.DONE);
    } catch (CancellationException _) {
      end(State.CANCELLED);
    } finally {
      end(State.FAILED);
    }
  }

  private synchronized boolean begin() {
    if (state != State.QUEUED) {
      return false;
    }
    state = State.RUNNING;
    started = clock.instant();
    return true;
  }

  private synchronized void report(long nowDone, long ofTotal) {
    done = nowDone;
    total = ofTotal;
  }

  /** Stops it, if it is not over. */
  void cancel() {
    end(State.CANCELLED);
  }

  private synchronized void end(State how) {
    if (!state.isOver()) {
      state = how;
      ended = clock.instant();
      over.countDown();
    }
  }

  /** Waits until it is over, but no longer than that; whether it is. */
  boolean await(Duration longest) {
    try {
      return over.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for a computation");
    }
  }

  /** How many seconds are left if it goes on as it has; empty where that cannot be said. */
  synchronized OptionalLong secondsLeft() {
    if (state != State.RUNNING || started == null || done == 0) {
      return OptionalLong.empty();
    }
    double taken = Duration.between(started, clock.instant()).toMillis() / 1000.0;
    return OptionalLong.of((long) Math.ceil(Math.max(0, taken * (total - done) / done)));
  }
}
