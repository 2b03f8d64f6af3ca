/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result with nested results.
 *
 * @param urn a column
 * @param head a node or nothing
 * @param networks maps
 */
@Introspected
public record SchoolCard(String urn, @Nullable Leader head, List<Membership> networks) {

  /** Filled from a node. */
  @Introspected
  public record Leader(String name) {}

  /** Filled from a map. */
  @Introspected
  public record Membership(String network, @Nullable String role, School via) {}
}
