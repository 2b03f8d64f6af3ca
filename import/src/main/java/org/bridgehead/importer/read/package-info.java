/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * From files to statements: recognises a file, reads its rows and says of each what it claims or
 * why it is not taken.
 */
@NullMarked
package org.bridgehead.importer.read;

import org.jspecify.annotations.NullMarked;
