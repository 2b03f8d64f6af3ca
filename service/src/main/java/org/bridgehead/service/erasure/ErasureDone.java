/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A person was erased.
 *
 * @param revision the first revision without that person
 */
@Serdeable
record ErasureDone(long revision) {}
