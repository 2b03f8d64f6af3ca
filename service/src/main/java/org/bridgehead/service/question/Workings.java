/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.bridgehead.service.topology.Scope;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out of the topology in force, the least recently used let go first. Whoever
 * asks for what is being worked out waits for it; nothing is worked out twice.
 */
@Singleton
final class Workings {

  private static final int MOST = 40;

  private final LinkedHashMap<Key, FutureTask<Object>> made =
      new LinkedHashMap<>(MOST, 0.75f, true);
  private @Nullable Topology topology;

  /**
   * What was worked out.
   *
   * @param type what it is
   * @param asOf for which day
   * @param filter for which schools; null if for all
   * @param detail with which further choices
   */
  record Key(Class<?> type, LocalDate asOf, Scope.@Nullable Filter filter, Object detail) {}

  /** What the key names, worked out of the topology if that was not done yet. */
  <T> T get(Topology of, Class<T> type, Key key, Supplier<T> make) {
    FutureTask<Object> task = task(of, key, make);
    task.run(); // does nothing where it runs or has run
    try {
      return type.cast(task.get());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + type.getSimpleName());
    } catch (ExecutionException failure) {
      forget(key, task);
      throw new IllegalStateException(type.getSimpleName(), failure.getCause());
    }
  }

  /** What the key names, if it has been worked out of the topology. */
  synchronized <T> Optional<T> find(Topology of, Class<T> type, Key key) {
    var known = topology == of ? made.get(key) : null;
    return known != null && known.state() == Future.State.SUCCESS
        ? Optional.of(type.cast(known.resultNow()))
        : Optional.empty();
  }

  /** Of another topology nothing is kept: what was worked out would keep all of it alive. */
  private synchronized <T> FutureTask<Object> task(Topology of, Key key, Supplier<T> make) {
    if (topology != of) {
      made.clear();
      topology = of;
    }
    FutureTask<Object> known = made.get(key);
    if (known != null) {
      return known;
    }
    FutureTask<Object> task = new FutureTask<>(make::get);
    made.put(key, task);
    if (made.size() > MOST) {
      made.pollFirstEntry();
    }
    return task;
  }

  private synchronized void forget(Key key, FutureTask<Object> task) {
    made.remove(key, task);
  }
}
