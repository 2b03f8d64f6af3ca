/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

/**
 * What a page was asked with and cannot be used as it is.
 *
 * @param typed what was typed
 * @param message what is wrong with it and what is expected
 */
public record Mistake(String typed, String message) {}
