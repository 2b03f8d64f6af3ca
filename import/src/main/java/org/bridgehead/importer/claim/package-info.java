/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What sources claim and what the claims add up to: pure functions of sets of claims, no file and
 * no database.
 */
@NullMarked
package org.bridgehead.importer.claim;

import org.jspecify.annotations.NullMarked;
