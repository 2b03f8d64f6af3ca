/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.annotation.FilterMatcher;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ties the clients of the API to their filter, so that no other client sends the key. */
@FilterMatcher
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PARAMETER})
@interface BridgeheadApi {

  /** Where the service is, without {@code /api}. */
  String URL = "${bridgehead.client.url}";

  /** How many seconds an answer that must be computed is waited for; a minute at most. */
  String WAIT = "wait=${bridgehead.client.wait:5}";
}
