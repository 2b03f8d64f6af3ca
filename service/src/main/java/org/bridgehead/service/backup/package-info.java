/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Backup, restore and upgrade of the country's store, while the service is stopped. See decision
 * 0008.
 */
@NullMarked
package org.bridgehead.service.backup;

import org.jspecify.annotations.NullMarked;
