/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * A typed client of the API for services in Java: declarative clients of Micronaut that answer with
 * the same records as the service. The address is {@code bridgehead.client.url}, the key, where one
 * is needed, {@code bridgehead.client.key}. What goes wrong is an {@link
 * org.bridgehead.service.client.ApiProblemException}. Nothing in the service uses it but its tests;
 * who does brings {@code micronaut-http-client} along.
 */
@NullMarked
package org.bridgehead.service.client;

import org.jspecify.annotations.NullMarked;
