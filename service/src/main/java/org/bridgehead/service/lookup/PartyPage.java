/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

/**
 * Something on record as its page shows it.
 *
 * @param of what it is
 * @param record what is on record of it
 */
public record PartyPage(Party of, RecordPage record) {}
