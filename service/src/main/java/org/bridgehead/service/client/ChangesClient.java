/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.change.BridgeChange;
import org.bridgehead.service.change.BridgingChangeTotals;
import org.bridgehead.service.change.ChangeFigures;
import org.bridgehead.service.change.IsolationChangeTotals;
import org.bridgehead.service.change.LinkChange;
import org.bridgehead.service.change.LinkChangeTotals;
import org.bridgehead.service.change.PathChangeTotals;
import org.bridgehead.service.change.ReachChange;
import org.bridgehead.service.change.RungChange;
import org.bridgehead.service.change.SupposedChange;
import org.bridgehead.service.change.WhatIf;
import org.bridgehead.service.change.WhatIfFigures;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.feed.Feed;
import org.bridgehead.service.question.Answer;

/**
 * How the answers to the four questions change: between two days, from source to source, and if
 * something happened. What takes longer than {@code bridgehead.client.wait} seconds, 5 if not set,
 * is a {@link StillComputingException}.
 */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1", errorType = Problem.class)
@Header(name = "Prefer", value = BridgeheadApi.WAIT)
public interface ChangesClient {

  /** Schools that stand on another rung on the second day. */
  @Get("/changes/isolation")
  Answer<ChangeFigures<IsolationChangeTotals>, RungChange> isolation(
      @QueryValue @Format(AsOf.DAY) LocalDate from,
      @QueryValue @Format(AsOf.DAY) LocalDate to,
      @RequestBean Scope scope,
      @RequestBean Page page);

  /**
   * Posts and organisations through which more or fewer routes go on the second day.
   *
   * @param kind which kinds; none for all but networks and activities
   */
  @Get("/changes/bridging")
  Answer<ChangeFigures<BridgingChangeTotals>, BridgeChange> bridging(
      @QueryValue @Format(AsOf.DAY) LocalDate from,
      @QueryValue @Format(AsOf.DAY) LocalDate to,
      @RequestBean Scope scope,
      @QueryValue @Format(Scope.REPEATED) List<String> kind,
      @RequestBean Page page);

  /** Pairs of authorities that gained or lost their links. */
  @Get("/changes/links")
  Answer<ChangeFigures<LinkChangeTotals>, LinkChange> links(
      @QueryValue @Format(AsOf.DAY) LocalDate from,
      @QueryValue @Format(AsOf.DAY) LocalDate to,
      @RequestBean Scope scope,
      @RequestBean LinkFilter filter,
      @RequestBean Page page);

  /** Schools that were connected or cut off. */
  @Get("/changes/paths")
  Answer<ChangeFigures<PathChangeTotals>, ReachChange> paths(
      @QueryValue @Format(AsOf.DAY) LocalDate from,
      @QueryValue @Format(AsOf.DAY) LocalDate to,
      @RequestBean Scope scope,
      @RequestBean Page page);

  /**
   * How the answer for a scope changed from each day that a source describes to the next.
   *
   * @param question isolation, bridging, links or paths
   */
  @Get("/feeds/{question}.json")
  @Consumes("application/feed+json")
  Feed feed(String question, @RequestBean Scope scope);

  /** The four questions before and after what is supposed; nothing is written. */
  @Post("/what-if")
  Answer<WhatIfFigures, SupposedChange> ask(@Body WhatIf supposed);
}
