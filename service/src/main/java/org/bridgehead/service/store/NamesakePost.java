/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post of somebody who shares a name with another: personal data.
 *
 * @param name the name in lower case
 * @param id the person's id
 * @param shown the name as it stands
 * @param sort head, governor or post
 * @param role the post
 * @param organisationKind the label of where it is
 * @param organisationKey its key
 * @param organisationName its name; null where it has none
 * @param start first day; null where not known
 * @param end first day after it; null while it holds
 * @param easting of a school, in metres on the national grid; null where not known
 * @param northing the same
 */
@Introspected
public record NamesakePost(
    String name,
    String id,
    String shown,
    String sort,
    @Nullable String role,
    String organisationKind,
    String organisationKey,
    @Nullable String organisationName,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Double easting,
    @Nullable Double northing) {}
