/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.bridgehead.service.topology.Scope;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was worked out of the topology in force: all that depends on the day alone for the
 * days asked about last, and of each sort of what depends on the scope too, the least recently used
 * let go first, so that what took seconds is not let go for the sake of what takes none. Whoever
 * asks for what is being worked out waits for it; nothing is worked out twice.
 */
@Singleton
final class Workings {

  private static final int MOST_DAYS = 12;
  private static final int MOST_OF_A_SORT = 32;
  private static final float LOAD = 0.75f;

  private final LinkedHashMap<LocalDate, Map<Key, FutureTask<Object>>> ofDays =
      new LinkedHashMap<>(MOST_DAYS, LOAD, true);
  private final Map<Class<?>, LinkedHashMap<Key, FutureTask<Object>>> inScopes = new HashMap<>();
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
    var known = topology == of ? kept(key).get(key) : null;
    return known != null && known.state() == Future.State.SUCCESS
        ? Optional.of(type.cast(known.resultNow()))
        : Optional.empty();
  }

  /** Of another topology nothing is kept: what was worked out would keep all of it alive. */
  private synchronized <T> FutureTask<Object> task(Topology of, Key key, Supplier<T> make) {
    if (topology != of) {
      ofDays.clear();
      inScopes.clear();
      topology = of;
    }
    return key.filter() == null
        ? ofDay(key.asOf()).computeIfAbsent(key, _ -> new FutureTask<>(make::get))
        : inScope(key, make);
  }

  private Map<Key, FutureTask<Object>> ofDay(LocalDate day) {
    var known = ofDays.computeIfAbsent(day, _ -> new HashMap<>());
    if (ofDays.size() > MOST_DAYS) {
      ofDays.pollFirstEntry();
    }
    return known;
  }

  private FutureTask<Object> inScope(Key key, Supplier<?> make) {
    var sort =
        inScopes.computeIfAbsent(key.type(), _ -> new LinkedHashMap<>(MOST_OF_A_SORT, LOAD, true));
    var task = sort.computeIfAbsent(key, _ -> new FutureTask<>(make::get));
    if (sort.size() > MOST_OF_A_SORT) {
      sort.pollFirstEntry();
    }
    return task;
  }

  private synchronized void forget(Key key, FutureTask<Object> task) {
    var kept = kept(key);
    if (kept.get(key) == task) {
      kept.remove(key);
    }
  }

  private Map<Key, FutureTask<Object>> kept(Key key) {
    var kept = key.filter() == null ? ofDays.get(key.asOf()) : inScopes.get(key.type());
    return kept == null ? Map.of() : kept;
  }
}
