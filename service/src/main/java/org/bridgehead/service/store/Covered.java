/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many ties of a sort one source claims of an authority and its schools.
 *
 * @param authority the authority's code
 * @param sort what they are ties of
 * @param source the kind of source, and its sender where it has one
 * @param ties how many, of any date
 * @param inForce how many of them hold on the day
 * @param newestExtract the newest extract of that source among them
 */
@Introspected
public record Covered(
    String authority,
    String sort,
    String source,
    long ties,
    long inForce,
    @Nullable LocalDate newestExtract) {}
