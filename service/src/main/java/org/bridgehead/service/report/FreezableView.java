/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import org.bridgehead.service.page.Here;
import org.bridgehead.service.security.Access;

/** A view whose answer can be frozen as a report. */
public interface FreezableView {

  /** Whether it is the page at that path, in which names are written as in an address. */
  boolean isAt(String path);

  /**
   * Its answer as it is now, as a reader without a key sees it: nobody is named in it. A problem
   * where the view would be answered with one.
   *
   * @param here the path and parameters of its page
   * @param by who freezes it; only what is kept for them alone is found by that, such as a list of
   *     supposed changes
   */
  FrozenAnswer freeze(Here here, Access by);
}
