/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** What networks and authorities look like from above, and where the holders of posts went. */
@NullMarked
package org.bridgehead.service.shape;

import org.jspecify.annotations.NullMarked;
