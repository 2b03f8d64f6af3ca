/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How far the running phase has come.
 *
 * @param phase waiting, reading, comparing or writing
 * @param file the file that is being read; empty when none is
 * @param rows how many of its rows have been read
 * @param rowsRead how many rows of all files have been read
 * @param rowsExpected about how many they have; 0 where that is not known
 * @param written how many nodes and ties have been written
 * @param toWrite how many there are to write; 0 until the plan is applied
 * @param secondsLeft how many seconds the phase takes still, if it goes on as it has; null where
 *     that cannot be said
 */
@Serdeable
public record ImportProgress(
    String phase,
    String file,
    long rows,
    long rowsRead,
    long rowsExpected,
    long written,
    long toWrite,
    @Nullable Long secondsLeft) {

  static final ImportProgress NONE = new ImportProgress("waiting", "", 0, 0, 0, 0, 0, null);
}
