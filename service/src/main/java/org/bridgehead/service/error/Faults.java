/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.bridgehead.service.start.Secrets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a fault once, under an id that says nothing, and hands out the id. */
@Singleton
final class Faults {

  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
  private static final int BYTES = 8;

  private final Secrets secrets;

  Faults(Secrets secrets) {
    this.secrets = secrets;
  }

  /** The query is left out of the log: it can hold what someone searched for. */
  Problem record(HttpRequest<?> request, Throwable cause) {
    String id = secrets.id(BYTES);
    LOG.error("Fault {} at {} {}", id, request.getMethodName(), request.getPath(), cause);
    return Problems.fault().at("urn:bridgehead:fault:" + id);
  }
}
