/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.core.io.Writable;
import org.bridgehead.service.page.Here;

/** A page that is asked with a form, which is shown again where what was typed cannot be used. */
public interface AskedPage {

  /** Whether it is the page at that path, and its form has that field. */
  boolean asksFor(String path, String field);

  /**
   * The page with nothing but its form.
   *
   * @param here what it was asked with, and what of that cannot be used
   */
  Writable again(Here here);
}
