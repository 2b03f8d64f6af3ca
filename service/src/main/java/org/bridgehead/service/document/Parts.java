/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import java.util.LinkedHashMap;
import java.util.Map;

/** Parts of a document. */
final class Parts {

  private Parts() {}

  /** What stands under a key, which is itself made of keys. */
  @SuppressWarnings("unchecked") // the keys of an OpenAPI document are texts
  static Map<String, Object> part(Map<String, Object> of, String key) {
    if (of.get(key) instanceof Map<?, ?> part) {
      return (Map<String, Object>) part;
    }
    throw new IllegalStateException("the description of the API has no " + key);
  }

  /** A copy of something made of keys, to be added to. */
  static Map<String, Object> copy(Object part) {
    var copy = new LinkedHashMap<String, Object>();
    ((Map<?, ?>) part).forEach((key, value) -> copy.put(key.toString(), value));
    return copy;
  }
}
