/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bridgehead.service.store.Draft;
import org.bridgehead.service.store.DraftRepository;

/** Lists of changes where there is no database. */
@Singleton
@Primary
@Requires(property = FixedSnapshot.PROPERTY)
final class HeldDrafts implements DraftRepository {

  private final Map<String, Draft> drafts = new ConcurrentHashMap<>();

  @Override
  public void keep(String id, Draft draft) {
    drafts.put(id, draft);
  }

  @Override
  public Optional<Draft> use(String id, String owner, Instant oldest, Instant now) {
    return Optional.ofNullable(drafts.get(id)).filter(draft -> draft.owner().equals(owner));
  }

  @Override
  public void letGo(String id) {
    drafts.remove(id);
  }

  @Override
  public void letGo(Instant oldest, int most) {
    drafts.values().removeIf(draft -> draft.used().isBefore(oldest));
  }
}
