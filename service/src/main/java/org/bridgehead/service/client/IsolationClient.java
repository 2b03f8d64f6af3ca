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
import org.bridgehead.service.inclusion.InclusionFigures;
import org.bridgehead.service.inclusion.PlannedSchool;
import org.bridgehead.service.isolation.IsolatedSchool;
import org.bridgehead.service.isolation.IsolationCounts;
import org.bridgehead.service.isolation.SuggestedNetwork;
import org.bridgehead.service.isolation.SuggestionFigures;
import org.bridgehead.service.question.Answer;
import org.jspecify.annotations.Nullable;

/** Which schools have no network on record, and which could invite them. */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1/isolation", errorType = Problem.class)
public interface IsolationClient {

  /** Schools by their rung, the lowest first. */
  @Get
  Answer<IsolationCounts, IsolatedSchool> list(
      @RequestBean Scope scope, @RequestBean IsolationFilter filter, @RequestBean Page page);

  /** The first page of those without a learning network. */
  default Answer<IsolationCounts, IsolatedSchool> list(Scope scope) {
    return list(scope, IsolationFilter.USUAL, Page.FIRST);
  }

  /** Where one school stands; no row where it was not open. */
  @Get("/{urn}")
  Answer<IsolationCounts, IsolatedSchool> one(String urn, @RequestBean AsOf asOf);

  /** Which networks could invite a school, the best first, and what else could be done. */
  @Get("/{urn}/suggestions")
  Answer<SuggestionFigures, SuggestedNetwork> suggestions(String urn, @RequestBean AsOf asOf);

  /**
   * Which school could join which network, all thought of at once; a scope names authorities.
   *
   * @param ownGroup whether schools that are in their own group only are placed too; null for no
   */
  @Get("/plan")
  Answer<InclusionFigures, PlannedSchool> plan(
      @RequestBean Scope scope, @QueryValue @Nullable Boolean ownGroup, @RequestBean Page page);
}
