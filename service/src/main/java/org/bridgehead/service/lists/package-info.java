/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Saved lists of schools: made from what is pasted, and asked about as {@code list=}. */
@NullMarked
package org.bridgehead.service.lists;

import org.jspecify.annotations.NullMarked;
