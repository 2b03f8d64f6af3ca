/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.download;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The files that the register's publisher puts out each day, as far as they are imported. */
enum PublishedFile {
  ESTABLISHMENTS("edubasealldata"),
  GROUP_LINKS("grouplinks_edubaseallacademiesandfree"),
  LINKS("links_edubasealldata"),
  GOVERNANCE("governancealldata");

  private final String stem;

  PublishedFile(String stem) {
    this.stem = stem;
  }

  /** The name it is published under, such as {@code edubasealldata20230119.csv}. */
  String name(LocalDate day) {
    return stem + day.format(DateTimeFormatter.BASIC_ISO_DATE) + ".csv";
  }
}
