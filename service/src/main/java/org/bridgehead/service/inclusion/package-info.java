/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Places all schools of an authority that are in no network at once: a proposal to argue with. The
 * solver stands behind {@link org.bridgehead.service.inclusion.InclusionSolver}.
 */
@NullMarked
package org.bridgehead.service.inclusion;

import org.jspecify.annotations.NullMarked;
