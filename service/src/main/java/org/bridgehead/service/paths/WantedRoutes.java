/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.util.List;
import org.bridgehead.service.topology.RouteCost;
import org.bridgehead.service.topology.RouteFilter;

/**
 * Which routes are wanted, as the engine takes it.
 *
 * @param from the node where they begin
 * @param to the node where they end
 * @param avoided the nodes that they must not touch
 * @param filter these and all else that they must not use
 * @param restricted whether the filter leaves anything out
 * @param by which are best
 * @param count how many are told at most
 */
record WantedRoutes(
    int from,
    int to,
    List<Integer> avoided,
    RouteFilter filter,
    boolean restricted,
    RouteCost by,
    int count) {}
