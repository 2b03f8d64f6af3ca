/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.opening;

/**
 * A store is open and can be read and written.
 *
 * @param store its name
 */
public record StoreOpened(String store) {}
