/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import org.bridgehead.service.page.Here;

/**
 * A form to be filled in again.
 *
 * @param here what was typed into it, and what of that cannot be used
 * @param form the form
 * @param choices what a reader may narrow the answer down to
 */
public record AskAgain(Here here, AskedForm form, ScopeChoices choices) {}
