/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

import org.bridgehead.service.isolation.IsolatedSchool;
import org.bridgehead.service.isolation.IsolationCounts;
import org.bridgehead.service.isolation.SuggestedNetwork;
import org.bridgehead.service.isolation.SuggestionFigures;
import org.bridgehead.service.lookup.RecordPage;
import org.bridgehead.service.question.Answer;

/**
 * A school as its page shows it.
 *
 * @param urn its URN
 * @param record what is on record of it
 * @param standing where it stands on the ladder of isolation
 * @param suggestions which networks could invite it, and what else could be done
 */
public record SchoolPage(
    String urn,
    RecordPage record,
    Answer<IsolationCounts, IsolatedSchool> standing,
    Answer<SuggestionFigures, SuggestedNetwork> suggestions) {}
