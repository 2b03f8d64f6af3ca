/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Entities and repositories of the graph, for look-ups. People are kept by id; their names leave
 * through one method only.
 */
@NullMarked
package org.bridgehead.service.store;

import org.jspecify.annotations.NullMarked;
