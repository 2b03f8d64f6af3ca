/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tie as seen from one of its ends.
 *
 * @param sort what it is a tie of, such as trust
 * @param role the role in which its first end stands to its second; null where it has none
 * @param outgoing whether it leads from the end that was asked about
 * @param start first day; null as far back as anyone looks
 * @param startBasis how the start is known
 * @param end first day on which it no longer held; null while it holds
 * @param endBasis how the end is known; null while there is none
 * @param contradicted whether its claims disagree; null for no
 * @param claims what each source states
 * @param kind what kind of succession it is; null for other sorts
 * @param entry how a member came in; null where that is not known
 * @param rank how alike two authorities are, 1 for the most; null for other sorts
 * @param otherKind the label of the other end
 * @param otherKey the key of the other end
 * @param otherName the name of the other end; null for a person
 * @param otherStart first day of the other end's life; null as far back as anyone looks
 * @param otherEnd first day after it; null while it lives
 */
@Introspected
public record TieRow(
    String sort,
    @Nullable String role,
    boolean outgoing,
    @Nullable LocalDate start,
    @Nullable String startBasis,
    @Nullable LocalDate end,
    @Nullable String endBasis,
    @Nullable Boolean contradicted,
    List<String> claims,
    @Nullable String kind,
    @Nullable String entry,
    @Nullable Long rank,
    String otherKind,
    String otherKey,
    @Nullable String otherName,
    @Nullable LocalDate otherStart,
    @Nullable LocalDate otherEnd) {}
