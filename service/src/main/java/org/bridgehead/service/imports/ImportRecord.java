/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an import beside its files, so that a service that starts again knows of it.
 *
 * @param upload what was sent
 * @param state how far it had come
 * @param message what there is to say about that; may be empty
 * @param outline what its plan amounts to; null until it is planned
 * @param revision the revision it published; null if it did not
 * @param cleared whether its files were removed because of an erasure; null for no
 */
@Serdeable
record ImportRecord(
    Upload upload,
    ImportState state,
    String message,
    @Nullable PlanView outline,
    @Nullable Long revision,
    @Nullable Boolean cleared) {}
