/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names this service answers to: those of loopback with its own port, and those configured. */
@Singleton
final class HostNames {

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int HTTP_PORT = 80;

  private final BeanProvider<EmbeddedServer> server;
  private final List<String> allowed;

  HostNames(BeanProvider<EmbeddedServer> server, SecuritySettings settings) {
    this.server = server;
    this.allowed =
        settings.allowedHosts().stream()
            .map(name -> name.strip().toLowerCase(Locale.ROOT))
            .toList();
  }

  /**
   * @param authority a name with or without a port, as in the Host header
   */
  boolean isOurs(@Nullable String authority) {
    if (authority == null || authority.isBlank()) {
      return false;
    }
    String name = authority.toLowerCase(Locale.ROOT);
    return isLoopbackName(name) || allowed.contains(name) || allowed.contains(withoutPort(name));
  }

  /**
   * @param authority a name with or without a port, as in the Host header
   */
  boolean isLoopbackName(@Nullable String authority) {
    if (authority == null) {
      return false;
    }
    String name = authority.toLowerCase(Locale.ROOT);
    String host = withoutPort(name);
    int port = server.get().getPort();
    boolean samePort = name.equals(host) ? port == HTTP_PORT : name.equals(host + ":" + port);
    return LOOPBACK.contains(host) && samePort;
  }

  private static String withoutPort(String authority) {
    return authority.replaceFirst(":[0-9]{1,5}$", "");
  }
}
