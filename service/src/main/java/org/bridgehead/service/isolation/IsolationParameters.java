/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.topology.IsolationRow.Flag;
import org.bridgehead.service.topology.IsolationRow.Rung;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of a scope are wanted.
 *
 * @param rung codes of rungs, or all; null or none for all but networked
 * @param flag codes of flags; null or none for any
 * @param phase phases of education; null or none for any
 */
@Introspected
record IsolationParameters(
    @Parameter(
            description =
                "no-link, no-network, own-group-only, networked or all; repeatable; all but"
                    + " networked if left out.")
        @QueryValue
        @Nullable List<String> rung,
    @Parameter(
            description =
                "relies-on-one-link, no-recent-activity, offered-not-joined or coverage-thin;"
                    + " repeatable: only schools with all of them.")
        @QueryValue
        @Nullable List<String> flag,
    @Parameter(
            description =
                "A phase of education as the register names it, such as Primary; repeatable.")
        @QueryValue
        @Nullable List<String> phase) {

  private static final String ALL = "all";

  Set<Rung> rungs() {
    var codes = given(rung);
    if (codes.isEmpty()) {
      return EnumSet.complementOf(EnumSet.of(Rung.NETWORKED));
    }
    if (codes.contains(ALL)) {
      return EnumSet.allOf(Rung.class);
    }
    return codes.stream()
        .map(code -> Codes.parse(Rung.class, "rung", code))
        .collect(Collectors.toSet());
  }

  Set<Flag> flags() {
    return given(flag).stream()
        .map(code -> Codes.parse(Flag.class, "flag", code))
        .collect(Collectors.toSet());
  }

  /** None for any. */
  Set<String> phases(Question question) {
    var known = ScopeChoices.of(question).phases();
    return given(phase).stream()
        .map(each -> Codes.parse(known, Function.identity(), "phase", each))
        .collect(Collectors.toSet());
  }

  private static List<String> given(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }
}
