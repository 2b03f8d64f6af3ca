/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/** Answers frozen as citable reports: pages, files, and what each view gives to one. */
@NullMarked
package org.bridgehead.service.report;

import org.jspecify.annotations.NullMarked;
