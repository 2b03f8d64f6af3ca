/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.Change;
import org.bridgehead.service.topology.Topology;

/**
 * The last few suppositions about the record in force, so that who asks again, such as once a job
 * is done, finds what was worked out. Each holds a copy of the record's columns.
 */
@Singleton
final class RecentSuppositions {

  private static final int MOST = 3;

  private final LinkedHashMap<Key, Question> recent = new LinkedHashMap<>(MOST, 0.75f, true);

  private record Key(Topology record, Object question, List<Change> changes) {}

  /** The question about the record as it would be after these changes. */
  synchronized Question after(Question before, List<Change> changes, Supplier<Question> make) {
    recent.keySet().removeIf(key -> key.record() != before.topology());
    var key = new Key(before.topology(), before.key(), List.copyOf(changes));
    var after = recent.computeIfAbsent(key, _ -> make.get());
    if (recent.size() > MOST) {
      recent.pollFirstEntry();
    }
    return after;
  }
}
