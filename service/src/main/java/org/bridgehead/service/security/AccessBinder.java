/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;

/** Hands a controller's method what the sender may do. */
@Singleton
final class AccessBinder implements TypedRequestArgumentBinder<Access> {

  @Override
  public Argument<Access> argumentType() {
    return Argument.of(Access.class);
  }

  @Override
  public BindingResult<Access> bind(
      ArgumentConversionContext<Access> context, HttpRequest<?> request) {
    return () -> request.getUserPrincipal(Authentication.class).map(KeyAuthentication::access);
  }
}
