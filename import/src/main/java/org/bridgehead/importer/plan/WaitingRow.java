/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.TieKey;

/** Claims that wait, as the properties of a node. */
final class WaitingRow {

  private WaitingRow() {}

  static Map<String, Object> of(TieKey key, Set<Claim> claims) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("id", id(key));
    properties.put("sort", key.sort().text());
    properties.put("fromLabel", key.from().label().text());
    properties.put("from", key.from().key());
    properties.put("toLabel", key.to().label().text());
    properties.put("to", key.to().key());
    properties.put("role", key.role());
    properties.put("claims", claims.stream().map(Claim::text).toList());
    return properties;
  }

  static String id(TieKey key) {
    return String.join(
        "|", key.sort().text(), key.from().toString(), key.to().toString(), key.role());
  }
}
