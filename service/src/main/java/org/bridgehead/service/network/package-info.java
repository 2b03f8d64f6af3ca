/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Networks, legal and learning, one by one and as a list. */
@NullMarked
package org.bridgehead.service.network;

import org.jspecify.annotations.NullMarked;
