/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Local authorities, one by one and as a list. */
@NullMarked
package org.bridgehead.service.authority;

import org.jspecify.annotations.NullMarked;
