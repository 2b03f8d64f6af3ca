/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Organisations by name or key; never people. */
@NullMarked
package org.bridgehead.service.search;

import org.jspecify.annotations.NullMarked;
