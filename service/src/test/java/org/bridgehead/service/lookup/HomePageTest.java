/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.bridgehead.service.lookup.LookupService.Running;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The start page. */
@ExtendWith(LookupService.class)
@ResourceLock(LookupService.LOCK)
class HomePageTest {

  private final Running service;

  HomePageTest(Running service) {
    this.service = service;
  }

  @Test
  void aBrowserNeedsNoKeyAndReadsWhatThisIs() throws Exception {
    HttpResponse<String> page =
        service.get("/", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(page.body())
        .contains("<html lang=\"en-GB\"", "<main", "<header", "<footer", "skip-link")
        .contains("Revision 1, as at 19 January 2023")
        .contains("Which schools have no network on record")
        .contains("action=\"/changes\"", "value=\"2022-01-19\"", "\"/what-if\"")
        .contains("\"/isolation\"", "\"/bridging\"", "\"/links\"")
        .contains("/paths?from=school:100001&amp;to=school:100005")
        .contains("/api/v1/openapi.yml")
        .contains("Open Government Licence v3.0", "19 January 2023")
        .doesNotContain("Invented data.", "<script");
  }

  @Test
  void aCallerWithoutPreferencesGetsThePageToo() throws Exception {
    assertThat(service.get("/").body()).contains("action=\"/search\"");
  }
}
