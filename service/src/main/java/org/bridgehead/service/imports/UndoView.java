/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;

/**
 * An import that was taken back.
 *
 * @param id the import
 * @param undone the revision it had published
 * @param revision the revision in which the graph is again as it was before
 */
@Serdeable
record UndoView(String id, long undone, long revision) {}
