/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * A school, authority, agency, network, activity or post. A post stands for the person who holds
 * it, who is never named.
 *
 * @param kind which of them
 * @param key its URN, code or id
 * @param name its name; null for a post, and where none is on record
 * @param role a post's roles on the day; null for all else
 */
@Serdeable
public record Place(String kind, String key, @Nullable String name, @Nullable String role) {

  /** What nodes of a kind are called. */
  public static String word(NodeKind kind) {
    return kind == NodeKind.PERSON ? "post" : kind.name().toLowerCase(Locale.ROOT);
  }
}
