/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.HashMap;
import java.util.Map;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.Source;

/** Sources and claims by their text: the same few come up a hundred thousand times. */
final class Known {

  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Claim> claims = new HashMap<>();

  Source source(String id) {
    return sources.computeIfAbsent(id, Source::of);
  }

  Claim claim(String text) {
    return claims.computeIfAbsent(text, Claim::of);
  }
}
