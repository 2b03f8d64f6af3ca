/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What the page to sign in sends.
 *
 * @param key the key as it was typed or pasted
 * @param back where to go afterwards
 */
@Serdeable
record SignInForm(@Nullable String key, @Nullable String back) {}
