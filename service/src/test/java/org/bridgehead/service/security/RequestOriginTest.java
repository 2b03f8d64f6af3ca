/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.bridgehead.service.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestOriginTest {

  @SuppressWarnings("NullAway.Init") // set before all tests
  private RunningService service;

  @BeforeAll
  void start(@TempDir Path folder) {
    service =
        RunningService.start(
            folder,
            Map.of("bridgehead.security.allowed-hosts", "Bridgehead.example, other.example:444"));
  }

  @AfterAll
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:PORT, 200",
    "127.0.0.1:PORT, 200",
    "[::1]:PORT, 200",
    "LOCALHOST:PORT, 200",
    "localhost, 421",
    "localhost:1, 421",
    "evil.example:PORT, 421",
    "127.0.0.1.evil.example:PORT, 421",
    "localhost:PORT:PORT, 421",
    // Answered to, but whoever uses a name that others can use needs a key.
    "bridgehead.example, 401",
    "bridgehead.example:8443, 401",
    "other.example:444, 401",
    "other.example:445, 421",
  })
  void onlyNamesOfOursAreAnsweredTo(String host, int status) throws Exception {
    String named = host.replace("PORT", Integer.toString(service.port()));
    assertThat(service.get("/api/v1/about", "Host", named).statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "http://localhost:PORT, 200",
    "https://evil.example, 403",
    "http://localhost:1, 403",
    "null, 403",
    "file://, 403",
  })
  void onlyPagesOfOursMaySend(String origin, int status) throws Exception {
    String named = origin.replace("PORT", Integer.toString(service.port()));
    assertThat(service.get("/api/v1/about", "Origin", named).statusCode()).isEqualTo(status);
  }

  @Test
  void aPageMaySendUnderAnotherNameOfOurs() throws Exception {
    String[] headers = {
      "Host",
      "bridgehead.example",
      "Origin",
      "https://bridgehead.example",
      "X-API-Key",
      service.localKey()
    };
    assertThat(service.get("/api/v1/about", headers).statusCode()).isEqualTo(200);
  }

  @Test
  void aRefusalIsAProblemWithAllItsHeaders() throws Exception {
    var refused = service.get("/health/alive", "Host", "evil.example");
    assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(refused.body()).contains("urn:bridgehead:problem:wrong-host", "\"status\":421");
    assertThat(refused.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
    assertThat(refused.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(refused.headers().firstValue("Referrer-Policy")).contains("same-origin");
  }
}
