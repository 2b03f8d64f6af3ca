/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.service.store.Network;
import org.jspecify.annotations.Nullable;

/**
 * A network in a list; what no source states is null.
 *
 * @param id its id
 * @param name its name
 * @param category legal or learning
 * @param kind what kind of network it is
 * @param phase planning, early, sustained or ended, as its own record has it
 * @param acceptsEnquiries whether it may be asked about joining
 * @param started the first day of its life; null as far back as anyone looks
 * @param ended the first day after it; null while it lives
 * @param size how large it was on the day
 */
@Serdeable
public record NetworkRow(
    String id,
    @Nullable String name,
    @Nullable String category,
    @Nullable String kind,
    @Nullable String phase,
    @Nullable String acceptsEnquiries,
    @Nullable LocalDate started,
    @Nullable LocalDate ended,
    NetworkSize size) {

  static NetworkRow of(Network network, NetworkSize size) {
    return new NetworkRow(
        network.id(),
        network.name(),
        network.category(),
        network.kind(),
        network.phase(),
        network.acceptsEnquiries(),
        network.started(),
        network.ended(),
        size);
  }
}
