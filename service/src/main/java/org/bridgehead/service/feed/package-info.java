/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What changed in the answer to a question from one day that the sources describe to the next. */
@NullMarked
package org.bridgehead.service.feed;

import org.jspecify.annotations.NullMarked;
