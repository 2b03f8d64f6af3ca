/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in, as each page says it.
 *
 * @param label what the maker of their key noted it is for, else its id
 * @param role what they may do, in a word
 */
public record Reader(String label, String role) {

  /** Under which a request's authentication holds one. */
  public static final String ATTRIBUTE = "reader";

  /** Who sent a request by a browser that is signed in; null for everyone else. */
  static @Nullable Reader of(HttpRequest<?> request) {
    return request
        .getUserPrincipal(Authentication.class)
        .map(sender -> (Reader) sender.getAttributes().get(ATTRIBUTE))
        .orElse(null);
  }
}
