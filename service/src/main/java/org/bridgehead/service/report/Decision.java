/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What whoever froze a report wrote down.
 *
 * @param decided what was decided; empty if nothing was written
 * @param options which options were considered; empty if nothing was written
 * @param rejected which were rejected, and why; empty if nothing was written
 */
@Serdeable
public record Decision(String decided, String options, String rejected) {}
