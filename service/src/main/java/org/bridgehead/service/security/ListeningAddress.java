/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.bridgehead.service.start.RefusedToStart;

/**
 * Where the service listens: on this machine's loopback only, or so that others reach it, and then
 * never without keys.
 */
@Context
public final class ListeningAddress {

  private final boolean loopback;

  /**
   * @param host the configured host; blank for every address of the machine
   * @throws RefusedToStart if others could reach the service and no key exists
   */
  ListeningAddress(@Value("${micronaut.server.host:}") String host, Keys keys) {
    this.loopback = isLoopback(host);
    if (!loopback && !keys.any()) {
      throw new RefusedToStart(
          """
          Others could reach Bridgehead at the address "%s", and no API key exists, so it does not start.
          Make one with:  key add --role administrator --label "..."
          or listen on this machine only:  micronaut.server.host=127.0.0.1"""
              .formatted(host));
    }
  }

  /**
   * @return whether only this machine reaches the service
   */
  public boolean isLoopback() {
    return loopback;
  }

  private static boolean isLoopback(String host) {
    try {
      return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
