/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.start.Secrets;

/**
 * The lists of changes that readers are making. They are kept in memory only, for two hours after
 * they were last used, under ids that nobody can guess, and are there for whoever began them.
 */
@Singleton
final class Drafts {

  private static final int MOST = 500;
  private static final int ID_BYTES = 16;
  private static final Duration KEPT = Duration.ofHours(2);

  private final Secrets secrets;
  private final Clock clock;
  private final LinkedHashMap<String, Draft> drafts = new LinkedHashMap<>(16, 0.75f, true);

  Drafts(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  private record Draft(String owner, List<WhatIf.Supposed> changes, Instant used) {}

  /** Begins a list; its id. */
  synchronized String begin(String owner, List<WhatIf.Supposed> changes) {
    var id = secrets.id(ID_BYTES);
    drafts.put(id, new Draft(owner, List.copyOf(changes), clock.instant()));
    if (drafts.size() > MOST) {
      drafts.pollFirstEntry();
    }
    return id;
  }

  /** The changes of a list; empty if it is no longer kept, or another's. */
  synchronized Optional<List<WhatIf.Supposed>> find(String id, String owner) {
    var oldest = clock.instant().minus(KEPT);
    drafts.values().removeIf(draft -> draft.used().isBefore(oldest));
    var draft = drafts.get(id);
    if (draft == null || !draft.owner().equals(owner)) {
      return Optional.empty();
    }
    keep(id, owner, draft.changes());
    return Optional.of(draft.changes());
  }

  /** The changes of a list, else a problem. */
  List<WhatIf.Supposed> get(String id, String owner) {
    return find(id, owner)
        .orElseThrow(() -> new Failure.UnknownResource("list of changes", id).exception());
  }

  /** Keeps other changes under an id that was found. */
  synchronized void keep(String id, String owner, List<WhatIf.Supposed> changes) {
    drafts.put(id, new Draft(owner, List.copyOf(changes), clock.instant()));
  }
}
