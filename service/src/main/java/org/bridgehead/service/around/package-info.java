/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The network around anything on record: as tables, and as a picture that says the same. */
@NullMarked
package org.bridgehead.service.around;

import org.jspecify.annotations.NullMarked;
