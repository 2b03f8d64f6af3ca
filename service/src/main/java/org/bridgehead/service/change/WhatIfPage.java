/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.Arrays;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.ScopeChoices;
import org.jspecify.annotations.Nullable;

/**
 * A list of changes that a reader is making, as its page shows it.
 *
 * @param here where the reader is
 * @param choices what a reader may narrow the answers down to
 * @param address the list's own address; that of the page to begin one if it is empty
 * @param told the changes so far
 * @param form the form to add one; null while no sort is chosen
 */
public record WhatIfPage(
    Here here,
    ScopeChoices choices,
    String address,
    List<SupposedChange> told,
    @Nullable ChangeForm form) {

  /** Copies the changes. */
  public WhatIfPage {
    told = List.copyOf(told);
  }

  /** What may be added. */
  public List<ChangeKind> kinds() {
    return Arrays.asList(ChangeKind.values());
  }

  /** Whether there is room for more. */
  public boolean takesMore() {
    return told.size() < Suppositions.MOST;
  }
}
