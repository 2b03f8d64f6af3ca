/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
/**
 * Where authorities and schools lie in a picture, from outlines and places on the National Grid.
 */
@NullMarked
package org.bridgehead.service.map;

import org.jspecify.annotations.NullMarked;
