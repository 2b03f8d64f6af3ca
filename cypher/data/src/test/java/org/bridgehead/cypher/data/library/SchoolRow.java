/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.library;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** A row of a batch, and of a result. */
@Introspected
public record SchoolRow(String urn, @Nullable String town) {}
