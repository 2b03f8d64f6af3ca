/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Posts: who serves, brokers for or facilitates an organisation, by role. */
@NullMarked
package org.bridgehead.service.post;

import org.jspecify.annotations.NullMarked;
