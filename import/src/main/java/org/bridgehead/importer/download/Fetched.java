/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.download;

import java.nio.file.Path;

/**
 * What became of one file.
 *
 * @param file where it is, or would be
 * @param isThere whether it is there, whole
 * @param message what there is to say about it, and what to do where it is not there
 */
public record Fetched(Path file, boolean isThere, String message) {}
