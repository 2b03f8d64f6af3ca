/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** How much is recorded of each authority, from which source, and how old it is. */
@NullMarked
package org.bridgehead.service.coverage;

import org.jspecify.annotations.NullMarked;
