/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Outlines of places: how they are kept, and where they lie on the National Grid. */
@NullMarked
package org.bridgehead.importer.outline;

import org.jspecify.annotations.NullMarked;
