/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.store.Draft;
import org.bridgehead.service.store.DraftRepository;

/**
 * The lists of changes that readers are making. They are kept beside the record, where every
 * replica finds them, for two hours after they were last used, under ids that nobody can guess, and
 * are there for whoever began them.
 */
@Singleton
final class Drafts {

  private static final Argument<List<WhatIf.Supposed>> CHANGES =
      Argument.listOf(WhatIf.Supposed.class);
  private static final int MOST = 500;
  private static final int ID_BYTES = 16;
  private static final Duration KEPT = Duration.ofHours(2);

  private final DraftRepository repository;
  private final ObjectMapper json;
  private final Secrets secrets;
  private final Clock clock;

  Drafts(DraftRepository repository, ObjectMapper json, Secrets secrets, Clock clock) {
    this.repository = repository;
    this.json = json;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Begins a list, and lets go of those too old or too many; its id. */
  String begin(String owner, List<WhatIf.Supposed> changes) {
    repository.letGo(oldest(), MOST - 1);
    var id = secrets.id(ID_BYTES);
    keep(id, owner, changes);
    return id;
  }

  /** The changes of a list; empty if it is no longer kept, or another's. */
  Optional<List<WhatIf.Supposed>> find(String id, String owner) {
    return repository.use(id, owner, oldest(), clock.instant()).map(draft -> read(draft.changes()));
  }

  /** The changes of a list, else a problem. */
  List<WhatIf.Supposed> get(String id, String owner) {
    return find(id, owner)
        .orElseThrow(() -> new Failure.UnknownResource("list of changes", id).exception());
  }

  /** Keeps other changes under an id that was found. */
  void keep(String id, String owner, List<WhatIf.Supposed> changes) {
    repository.keep(id, new Draft(id, owner, write(changes), clock.instant()));
  }

  /** Lets go of a list. */
  void letGo(String id) {
    repository.letGo(id);
  }

  private Instant oldest() {
    return clock.instant().minus(KEPT);
  }

  private String write(List<WhatIf.Supposed> changes) {
    try {
      return json.writeValueAsString(CHANGES, changes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<WhatIf.Supposed> read(String changes) {
    try {
      return json.readValue(changes, CHANGES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
