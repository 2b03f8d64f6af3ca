/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Cytoscape.js, kept by browsers for as long as they like. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class CytoscapeController {

  private final byte[] script = Cytoscape.read();

  @Get(Cytoscape.ADDRESS)
  @Produces("text/javascript;charset=utf-8")
  HttpResponse<byte[]> script() {
    return HttpResponse.ok(script)
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=31536000, immutable");
  }
}
