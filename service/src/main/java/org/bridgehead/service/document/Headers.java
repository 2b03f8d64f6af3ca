/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import java.util.Map;
import java.util.TreeMap;

/** Headers that answers have. */
enum Headers {
  ETAG("ETag", "Names this answer, for If-None-Match."),
  LOCATION("Location", "Where it is looked at from now on."),
  RETRY_AFTER("Retry-After", "In how many seconds to ask again."),
  WWW_AUTHENTICATE("WWW-Authenticate", "How a key is sent.");

  private final String title;
  private final String meaning;

  Headers(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /** By its name, as responses hold it. */
  Map<String, Object> entry() {
    var header = new TreeMap<String, Object>();
    header.put("description", meaning);
    header.put("schema", Map.of("type", "string"));
    return Map.of(title, header);
  }
}
