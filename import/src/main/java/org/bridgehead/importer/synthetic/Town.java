/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

/** A town around which schools stand; the coordinates are metres on the national grid. */
record Town(String name, int easting, int northing) {}
