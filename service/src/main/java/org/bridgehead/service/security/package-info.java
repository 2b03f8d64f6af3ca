/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * Who may do what: API keys, roles, the checks on every request and on the address that the service
 * listens at.
 */
@NullMarked
package org.bridgehead.service.security;

import org.jspecify.annotations.NullMarked;
