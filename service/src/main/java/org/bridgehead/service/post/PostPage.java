/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

import org.bridgehead.service.lookup.RecordPage;

/**
 * The posts of one person as their page shows them.
 *
 * @param id the id that stands for the person
 * @param record what is on record of them
 * @param erasable whether the reader may erase the person
 */
public record PostPage(String id, RecordPage record, boolean erasable) {}
