/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * What every look-up shares: the day asked about, pages, ties as an answer shows them, and who may
 * read the names of people.
 */
@NullMarked
package org.bridgehead.service.lookup;

import org.jspecify.annotations.NullMarked;
