/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * How long a request would wait for its answer: {@code Prefer: wait=5} of RFC 7240, in seconds, at
 * most a minute; {@code Prefer: respond-async} is not at all. A preference that cannot be
 * understood is none, as the standard demands.
 */
final class PreferredWait {

  private static final Duration USUAL = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofMinutes(1);
  private static final Pattern WAIT = Pattern.compile("wait\\s*=\\s*\"?(\\d{1,6})\"?");

  private PreferredWait() {}

  static Duration of(HttpRequest<?> request) {
    return of(String.join(",", request.getHeaders().getAll("Prefer")));
  }

  static Duration of(String preferences) {
    var usual = USUAL;
    for (var preference : preferences.split("[,;]")) {
      var wait = WAIT.matcher(preference.strip());
      if (wait.matches()) {
        var wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
      }
      usual = preference.strip().equals("respond-async") ? Duration.ZERO : usual;
    }
    return usual;
  }
}
