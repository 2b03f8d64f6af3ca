/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;

/**
 * Which schools of a scope are wanted.
 *
 * @param rung no-link, no-network, own-group-only, networked or all; none for all but networked
 * @param flag relies-on-one-link, no-recent-activity, offered-not-joined or coverage-thin; only
 *     schools with all of them; none for any
 * @param phase phases of education as the register names them; none for any
 */
@Introspected
public record IsolationFilter(
    @QueryValue @Format(Scope.REPEATED) List<String> rung,
    @QueryValue @Format(Scope.REPEATED) List<String> flag,
    @QueryValue @Format(Scope.REPEATED) List<String> phase) {

  /** All but networked schools. */
  public static final IsolationFilter USUAL = new IsolationFilter(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public IsolationFilter {
    rung = List.copyOf(rung);
    flag = List.copyOf(flag);
    phase = List.copyOf(phase);
  }

  /** The schools on these rungs. */
  public static IsolationFilter rungs(String... rungs) {
    return new IsolationFilter(List.of(rungs), List.of(), List.of());
  }

  /** Those of them with all these flags. */
  public IsolationFilter withFlags(String... flags) {
    return new IsolationFilter(rung, List.of(flags), phase);
  }

  /** Those of them of these phases. */
  public IsolationFilter ofPhases(String... phases) {
    return new IsolationFilter(rung, flag, List.of(phases));
  }
}
