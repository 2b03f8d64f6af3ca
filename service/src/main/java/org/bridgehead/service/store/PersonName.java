/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.core.annotation.Introspected;

/**
 * A person's name: personal data.
 *
 * @param id the person's id
 * @param name the name
 */
@Introspected
public record PersonName(String id, String name) {}
