/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * The catalogue of named queries over HTTP and as forms: every file of it is an endpoint and a
 * page. What a query may do, to whom it shows what, and for how long it runs stands in its header.
 */
@NullMarked
package org.bridgehead.service.catalogue;

import org.jspecify.annotations.NullMarked;
