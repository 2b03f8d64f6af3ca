/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import java.time.LocalDate;

/** What is on record of something, as of a day. */
public interface OnRecord {

  /** The day asked about. */
  LocalDate asOf();

  /** The newest day that the sources cover. */
  LocalDate newestDate();

  /** The revision that stood. */
  long revision();
}
