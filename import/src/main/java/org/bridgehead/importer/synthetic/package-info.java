/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * An invented country, written in the formats of the real sources so that it comes in through the
 * same importer. Nothing in here reads a source or knows the graph.
 */
@NullMarked
package org.bridgehead.importer.synthetic;

import org.jspecify.annotations.NullMarked;
