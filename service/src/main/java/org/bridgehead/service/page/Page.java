/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

import java.util.List;

/**
 * The frame of a page.
 *
 * @param title what the page is about; the browser's title and the heading
 * @param here where the reader is
 * @param invented whether what is shown is an invented country, which every page then says
 * @param licences one line for each licence that what is shown comes under
 */
public record Page(String title, Here here, boolean invented, List<String> licences) {

  /** Copies the licences. */
  public Page {
    licences = List.copyOf(licences);
  }
}
