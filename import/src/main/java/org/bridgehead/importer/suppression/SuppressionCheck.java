/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.suppression;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;

/** Looks identities up in a suppression list, many in turn. Not thread-safe. */
public final class SuppressionCheck {

  private final Set<String> lines;
  private final Map<String, Mac> keys;

  SuppressionCheck(Set<String> lines, Set<String> keys) {
    this.lines = lines;
    this.keys = keys.stream().collect(Collectors.toMap(key -> key, SuppressionList::mac));
  }

  /** Whether nobody is on the list, so that nothing has to be looked up. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /**
   * Whether somebody is on the list.
   *
   * @param identity an id, or what {@link Identities} makes
   */
  public boolean holds(String identity) {
    return keys.entrySet().stream()
        .anyMatch(
            key -> lines.contains(SuppressionList.line(key.getKey(), key.getValue(), identity)));
  }

  /** Whether any of these is on the list. */
  public boolean holdsAny(Collection<String> identities) {
    return identities.stream().anyMatch(this::holds);
  }
}
