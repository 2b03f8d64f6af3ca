/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.paths.PathFound;
import org.bridgehead.service.paths.PathStep;
import org.bridgehead.service.paths.ReachFigures;
import org.bridgehead.service.paths.ReachedPlace;
import org.bridgehead.service.question.Answer;

/**
 * By what routes practice can travel, and how far. A place is a URN, or a kind and a key such as
 * {@code network:N-1}, {@code authority:805}, {@code agency:A-1} or {@code post:P-1}.
 */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1", errorType = Problem.class)
public interface PathsClient {

  /** Routes from a place to another, step by step; where there is none, what could be done. */
  @Get("/paths")
  Answer<PathFound, PathStep> find(
      @QueryValue String from,
      @QueryValue String to,
      @RequestBean RouteChoice choice,
      @RequestBean RouteLimits limits,
      @RequestBean AsOf asOf);

  /** The shortest routes on the newest day. */
  default Answer<PathFound, PathStep> find(String from, String to) {
    return find(from, to, RouteChoice.SHORTEST, RouteLimits.NONE, AsOf.NEWEST);
  }

  /** How far practice can travel from a place. */
  @Get("/reach")
  Answer<ReachFigures, ReachedPlace> reach(
      @QueryValue String from,
      @RequestBean ReachChoice choice,
      @RequestBean RouteLimits limits,
      @RequestBean AsOf asOf,
      @RequestBean Page page);

  /** The first page of it on the newest day, with all places and ties. */
  default Answer<ReachFigures, ReachedPlace> reach(String from, ReachChoice choice) {
    return reach(from, choice, RouteLimits.NONE, AsOf.NEWEST, Page.FIRST);
  }
}
