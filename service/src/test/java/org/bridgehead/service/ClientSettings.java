/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;

/** Lets the clients of the API in a service's own context find that service. */
public final class ClientSettings {

  private ClientSettings() {}

  /**
   * Settles where it is, now that it has a port.
   *
   * @param more further settings of the clients
   */
  public static void add(EmbeddedServer server, Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(more);
    settings.put("bridgehead.client.url", "http://127.0.0.1:" + server.getPort());
    server
        .getApplicationContext()
        .getEnvironment()
        .addPropertySource(PropertySource.of("clients", settings));
  }
}
