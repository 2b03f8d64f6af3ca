/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The stylesheet of GOV.UK Frontend, without what only GOV.UK itself may use. */
@NullMarked
package org.bridgehead.service.stylesheet;

import org.jspecify.annotations.NullMarked;
