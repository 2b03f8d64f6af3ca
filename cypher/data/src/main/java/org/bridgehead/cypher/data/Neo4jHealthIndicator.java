/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/**
 * The health indicator {@code neo4j}. Micronaut counts every indicator towards readiness, and the
 * application stays ready while its database is away: so a database that does not answer is {@code
 * DEGRADED}, which ranks between up and down and does not change the HTTP status.
 */
@Singleton
@Requires(classes = HealthIndicator.class)
@Requires(property = "endpoints.health.neo4j.enabled", notEquals = "false")
public final class Neo4jHealthIndicator implements HealthIndicator {

  /** The name in the health report. */
  public static final String NAME = "neo4j";

  /**
   * The status while the database does not answer. Whether it is operational is left open, as that
   * is what ranks it between up and down.
   */
  public static final HealthStatus DEGRADED =
      new HealthStatus("DEGRADED", "The database does not answer", null, null);

  private final DatabaseProbe probe;
  private final ExecutorService executor;

  Neo4jHealthIndicator(
      DatabaseProbe probe, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
    this.probe = probe;
    this.executor = executor;
  }

  @Override
  public Publisher<HealthResult> getResult() {
    return new AsyncSingleResultPublisher<>(executor, this::result);
  }

  private HealthResult result() {
    DatabaseState state = probe.probe();
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("database", state.database());
    String server = state.server();
    if (server != null) {
      details.put("server", server);
    }
    return HealthResult.builder(NAME, state.reachable() ? HealthStatus.UP : DEGRADED)
        .details(details)
        .build();
  }
}
