/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The command line: fetches the register's files, sends files to a running service, and writes an
 * invented country.
 */
@NullMarked
package org.bridgehead.importer.command;

import org.jspecify.annotations.NullMarked;
