/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.suppression;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person is known by, besides the id. A head's id changes when an earlier extract comes in,
 * so that a head is known by the name at each school too: by what the id is made of.
 */
public final class Identities {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Identities() {}

  /**
   * A head as a register extract names one; never the same as an id, which holds no blank.
   *
   * @param name in any case and spacing
   * @param urn of the school
   */
  public static String head(String name, String urn) {
    return "head "
        + urn
        + " "
        + BLANKS.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.UK);
  }
}
