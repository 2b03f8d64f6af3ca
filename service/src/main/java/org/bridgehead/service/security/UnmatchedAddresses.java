/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Addresses that no endpoint answers are for those who may read, so that nobody else learns which
 * addresses exist; all but static files, which the page to sign in needs and which are public. An
 * endpoint that does not take the body that is sent is for those it would be for with another body.
 * Other endpoints are not this rule's business: one that declares no role is refused by the
 * framework, as no rule lets it through.
 */
@Singleton
final class UnmatchedAddresses implements SecurityRule<HttpRequest<?>> {

  private static final String STATIC = "/static/";

  private final Router router;

  UnmatchedAddresses(Router router) {
    this.router = router;
  }

  @Override
  public Publisher<SecurityRuleResult> check(
      HttpRequest<?> request, @Nullable Authentication authentication) {
    boolean matched = RouteAttributes.getRouteMatch(request).isPresent();
    return Mono.just(
        !matched && !isFor(authentication, request) && !request.getPath().startsWith(STATIC)
            ? SecurityRuleResult.REJECTED
            : SecurityRuleResult.UNKNOWN);
  }

  private boolean isFor(@Nullable Authentication authentication, HttpRequest<?> request) {
    return authentication != null
        && router.findAny(request).stream()
            .filter(route -> route.getHttpMethod() == request.getMethod())
            .flatMap(route -> Arrays.stream(route.stringValues(Secured.class)))
            .allMatch(role -> isHeld(role, authentication));
  }

  private static boolean isHeld(String role, Authentication authentication) {
    return role.equals(SecurityRule.IS_ANONYMOUS) || authentication.getRoles().contains(role);
  }
}
