/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.stylesheet;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** The stylesheet, kept by browsers for as long as they like. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class StylesheetController {

  private final String text = Stylesheet.read();

  @Get(Stylesheet.ADDRESS)
  @Produces("text/css;charset=utf-8")
  HttpResponse<String> stylesheet() {
    return HttpResponse.ok(text)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
  }
}
