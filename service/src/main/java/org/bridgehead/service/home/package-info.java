/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** The start page. */
@NullMarked
package org.bridgehead.service.home;

import org.jspecify.annotations.NullMarked;
