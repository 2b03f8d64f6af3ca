/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import java.util.List;
import org.bridgehead.service.bridging.Bridge;
import org.bridgehead.service.bridging.BridgeDetail;
import org.bridgehead.service.bridging.BridgingTotals;
import org.bridgehead.service.bridging.DependentNetwork;
import org.bridgehead.service.bridging.RankedPlace;
import org.bridgehead.service.bridging.SetLoss;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.question.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Which posts and organisations join what would otherwise be apart. What takes longer than {@code
 * bridgehead.client.wait} seconds, 5 if not set, is a {@link StillComputingException}. Kinds are
 * post, school, authority, agency, network and activity.
 */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1/bridging", errorType = Problem.class)
@Header(name = "Prefer", value = BridgeheadApi.WAIT)
public interface BridgingClient {

  /**
   * Posts and organisations by the routes that go through them, the greatest first.
   *
   * @param kind which kinds are ranked; none for all but networks and activities
   */
  @Get
  Answer<BridgingTotals, Bridge> list(
      @RequestBean Scope scope,
      @QueryValue @Format(Scope.REPEATED) List<String> kind,
      @RequestBean Page page);

  /** The first page of all but networks and activities. */
  default Answer<BridgingTotals, Bridge> list(Scope scope) {
    return list(scope, List.of(), Page.FIRST);
  }

  /**
   * All that is said of one, and what is lost with it.
   *
   * @param by how positions are grouped: authority, region, trust or phase; null for authority
   */
  @Get("/{kind}/{key}")
  Answer<BridgingTotals, BridgeDetail> one(
      String kind, String key, @RequestBean Scope scope, @QueryValue @Nullable String by);

  /**
   * What comes apart without all of these at once.
   *
   * @param of each a URN, or a kind and a key such as {@code post:P-1}; at most 100
   */
  @Get("/loss")
  Answer<SetLoss.Totals, SetLoss> loss(
      @QueryValue @Format(Scope.REPEATED) List<String> of, @RequestBean Scope scope);

  /** Networks everywhere by how much they depend on one post. */
  @Get("/dependences")
  Answer<DependentNetwork.Totals, DependentNetwork> dependences(
      @RequestBean AsOf asOf, @RequestBean Page page);

  /** How firm the ranks are when some ties are missing. */
  @Get("/stability")
  Answer<RankedPlace.Trials, RankedPlace> stability(
      @RequestBean Scope scope,
      @QueryValue @Format(Scope.REPEATED) List<String> kind,
      @RequestBean Page page);
}
