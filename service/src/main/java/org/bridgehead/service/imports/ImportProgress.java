/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How far the running phase has come.
 *
 * @param file the file that is being read; empty when none is
 * @param rows how many of its rows have been read
 * @param written how many nodes and ties have been written
 * @param toWrite how many there are to write; 0 until the plan is applied
 */
@Serdeable
record ImportProgress(String file, long rows, long written, long toWrite) {

  static final ImportProgress NONE = new ImportProgress("", 0, 0, 0);
}
