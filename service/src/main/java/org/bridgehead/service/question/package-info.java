/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/**
 * What the four questions have in common: date and scope, paging, coverage, how ties and places are
 * shown, and the envelope of every answer. Nothing here knows a particular question.
 */
@NullMarked
package org.bridgehead.service.question;

import org.jspecify.annotations.NullMarked;
