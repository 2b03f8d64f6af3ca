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
 * What routes may use.
 *
 * @param avoid places that no route may touch: a URN, or a kind and a key such as {@code post:P-1}
 * @param without kinds of places and ties that no route may use, such as {@code post} or {@code
 *     member-of}
 */
@Introspected
public record RouteLimits(
    @QueryValue @Format(Scope.REPEATED) List<String> avoid,
    @QueryValue @Format(Scope.REPEATED) List<String> without) {

  /** All places and ties along which practice can travel. */
  public static final RouteLimits NONE = new RouteLimits(List.of(), List.of());

  /** Copies the lists. */
  public RouteLimits {
    avoid = List.copyOf(avoid);
    without = List.copyOf(without);
  }

  /** All but these places. */
  public static RouteLimits avoiding(String... places) {
    return new RouteLimits(List.of(places), List.of());
  }

  /** All but these kinds of places and ties. */
  public static RouteLimits leavingOut(String... kinds) {
    return new RouteLimits(List.of(), List.of(kinds));
  }
}
