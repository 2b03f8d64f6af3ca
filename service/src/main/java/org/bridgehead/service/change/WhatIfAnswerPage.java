/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.ScopeChoices;

/**
 * What the four questions would answer, as a page shows it.
 *
 * @param here where the reader is
 * @param choices what a reader may narrow the answers down to
 * @param address the address of the list of changes
 * @param answer the answers; without bridging while that is being worked out
 */
public record WhatIfAnswerPage(
    Here here,
    ScopeChoices choices,
    String address,
    Answer<WhatIfFigures, SupposedChange> answer) {}
