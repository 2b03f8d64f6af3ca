/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.lookup.LookupService;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.store.DraftRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Lists of changes in the graph: two of these stand for two replicas, each at its own time. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class DraftsTest {

  private static final List<WhatIf.Supposed> CHANGES =
      List.of(
          WhatIf.Supposed.of(ChangeKind.LOSE_POST, Map.of("post", "P1", "of", "network:N1")),
          WhatIf.Supposed.of(ChangeKind.END_NETWORK, Map.of("network", "N\"1'é")));

  private final LookupService.Running service;

  DraftsTest(LookupService.Running service) {
    this.service = service;
  }

  private Drafts at(String time) {
    var instant = Instant.parse("2026-01-15T" + time + ":00Z");
    return new Drafts(
        service.beans().getBean(DraftRepository.class),
        service.beans().getBean(ObjectMapper.class),
        service.beans().getBean(Secrets.class),
        Clock.fixed(instant, ZoneOffset.UTC));
  }

  @Test
  void anyReplicaFindsAListUntilTwoHoursAfterItWasLastUsed() {
    var id = at("10:00").begin("key-1", CHANGES);
    assertThat(id).matches("[0-9a-f]{32}");
    assertThat(at("11:59").find(id, "key-1")).contains(CHANGES);
    assertThat(at("13:58").find(id, "key-2")).isEmpty();
    at("13:58").keep(id, "key-1", CHANGES.subList(1, 2));
    assertThat(at("15:57").find(id, "key-1")).contains(CHANGES.subList(1, 2));
    assertThat(at("17:58").find(id, "key-1")).isEmpty();
  }

  @Test
  void whoBeginsAListLetsGoOfTheOldOnes() {
    var old = at("10:00").begin("key-1", CHANGES);
    var young = at("11:00").begin("key-1", CHANGES);
    at("12:30").begin("key-1", List.of());
    assertThat(at("10:00").find(old, "key-1")).isEmpty();
    assertThat(at("12:30").find(young, "key-1")).contains(CHANGES);
  }
}
