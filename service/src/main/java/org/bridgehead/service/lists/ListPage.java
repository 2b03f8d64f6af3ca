/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import org.bridgehead.service.page.Here;

/**
 * The page of a saved list.
 *
 * @param here where the reader is
 * @param list the list
 * @param mayWrite whether the reader may change it
 */
public record ListPage(Here here, ListView list, boolean mayWrite) {

  /** A page of one of the questions, about these schools. */
  public String ask(String path) {
    return path + "?list=" + Here.encode(list.id());
  }
}
