/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** Completes, while the service is built, the description of the API that the compiler wrote. */
@NullMarked
package org.bridgehead.service.document;

import org.jspecify.annotations.NullMarked;
