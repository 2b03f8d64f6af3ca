/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import org.bridgehead.service.topology.SuggestionPart.Finding;

/**
 * A network that comes into question for a school, whether it is suggested to it or not.
 *
 * @param network the network
 * @param score how well it fits, 0 to 100
 * @param journey MINUTES, KILOMETRES or NOT_KNOWN
 * @param measure the minutes or kilometres; 0 if they are not known
 */
public record Fit(int network, double score, Finding journey, double measure) {}
