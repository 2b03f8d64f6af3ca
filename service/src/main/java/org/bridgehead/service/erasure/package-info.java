/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Erasing a person, and the record of erasures. */
@NullMarked
package org.bridgehead.service.erasure;

import org.jspecify.annotations.NullMarked;
