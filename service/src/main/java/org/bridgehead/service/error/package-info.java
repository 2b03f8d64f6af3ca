/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** The one mapping from a failure to an RFC 9457 problem or an error page. */
@NullMarked
package org.bridgehead.service.error;

import org.jspecify.annotations.NullMarked;
