/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.http.MutableHttpResponse;

/** Answers that hold personal data. */
public final class PersonalAnswer {

  private PersonalAnswer() {}

  /**
   * Keeps an answer out of every cache. For each one that can hold personal data.
   *
   * @param response the answer
   * @param <T> what its body is
   * @return the same answer
   */
  public static <T> MutableHttpResponse<T> notKept(MutableHttpResponse<T> response) {
    return response.header("Cache-Control", "no-store");
  }
}
