/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Whether the process is alive, ready to answer, and in touch with its database: three questions,
 * three answers.
 */
@NullMarked
package org.bridgehead.service.health;

import org.jspecify.annotations.NullMarked;
