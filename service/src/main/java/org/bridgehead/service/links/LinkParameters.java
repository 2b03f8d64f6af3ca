/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.bridgehead.service.topology.AuthorityLinks;
import org.jspecify.annotations.Nullable;

/**
 * Which links count.
 *
 * @param kind codes of kinds; none for the learning kinds
 * @param level codes of levels; none for all
 */
@Introspected
record LinkParameters(
    @Parameter(
            description =
                "learning-network, post, activity, trust, federation, sponsor, other-legal or"
                    + " agency; repeatable; the first three if left out.")
        @QueryValue
        @Nullable List<String> kind,
    @Parameter(description = "schools, authorities or services; repeatable; all if left out.")
        @QueryValue
        @Nullable List<String> level) {

  AuthorityLinks.Options options() {
    return LinkKinds.options(kind, level);
  }
}
