/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.links.Gap;
import org.bridgehead.service.links.Link;
import org.bridgehead.service.links.LinkTotals;
import org.bridgehead.service.links.LinkedPair;
import org.bridgehead.service.links.Mixing;
import org.bridgehead.service.question.Answer;

/** Which authorities are linked, through what, and which are not. */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1/links", errorType = Problem.class)
public interface LinksClient {

  /** Pairs of authorities, the fullest first. */
  @Get
  Answer<LinkTotals, LinkedPair> list(
      @RequestBean Scope scope, @RequestBean LinkFilter filter, @RequestBean Page page);

  /** The first page of the pairs that learn together. */
  default Answer<LinkTotals, LinkedPair> list(Scope scope) {
    return list(scope, LinkFilter.LEARNING, Page.FIRST);
  }

  /** What links two authorities, given by their codes. */
  @Get("/{a}/{b}")
  Answer<LinkTotals, Link> cell(
      String a,
      String b,
      @RequestBean Scope scope,
      @RequestBean LinkFilter filter,
      @RequestBean Page page);

  /** Bordering and similar authorities without a link on record. */
  @Get("/gaps")
  Answer<LinkTotals, Gap> gaps(
      @RequestBean Scope scope, @RequestBean LinkFilter filter, @RequestBean Page page);

  /** How far the schools of each authority keep to themselves. */
  @Get("/mixing")
  Answer<Mixing.Totals, Mixing> mixing(@RequestBean Scope scope, @RequestBean Page page);
}
