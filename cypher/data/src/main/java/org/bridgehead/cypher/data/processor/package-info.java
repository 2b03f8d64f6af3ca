/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What the Java compiler runs to turn a repository's methods into Cypher, or to refuse them. Needs
 * micronaut-data-processor and is never loaded at run time.
 */
@NullMarked
package org.bridgehead.cypher.data.processor;

import org.jspecify.annotations.NullMarked;
