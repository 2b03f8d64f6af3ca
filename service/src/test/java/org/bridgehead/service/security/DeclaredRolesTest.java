/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.security.annotation.Secured;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclaredRolesTest {

  @Test
  void everyRouteDeclaresTheRoleItNeeds(@TempDir Path folder) {
    try (RunningService service = RunningService.start(folder, Map.of())) {
      List<UriRouteInfo<?, ?>> routes = service.beans().getBean(Router.class).uriRoutes().toList();
      assertThat(routes).isNotEmpty();
      assertThat(routes)
          .allSatisfy(
              route ->
                  assertThat(
                          ((MethodBasedRouteInfo<?, ?>) route)
                              .getTargetMethod()
                              .getAnnotationMetadata()
                              .stringValues(Secured.class))
                      .as(route.toString())
                      .hasSize(1)
                      .containsAnyOf(
                          "isAnonymous()",
                          Roles.READER,
                          Roles.VIEWER,
                          Roles.EDITOR,
                          Roles.ADMINISTRATOR));
    }
  }
}
