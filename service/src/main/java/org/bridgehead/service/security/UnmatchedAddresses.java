/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Addresses that no endpoint answers are for those who may read, so that nobody else learns which
 * addresses exist; all but static files, which the page to sign in needs and which are public.
 * Endpoints are not this rule's business: one that declares no role is refused by the framework, as
 * no rule lets it through.
 */
@Singleton
final class UnmatchedAddresses implements SecurityRule<HttpRequest<?>> {

  private static final String STATIC = "/static/";

  @Override
  public Publisher<SecurityRuleResult> check(
      HttpRequest<?> request, @Nullable Authentication authentication) {
    boolean matched = RouteAttributes.getRouteMatch(request).isPresent();
    return Mono.just(
        !matched && authentication == null && !request.getPath().startsWith(STATIC)
            ? SecurityRuleResult.REJECTED
            : SecurityRuleResult.UNKNOWN);
  }
}
