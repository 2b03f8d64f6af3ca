/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A Cypher statement that the code runs, kept as a file beside this class: {@code
 * statements/<area>/<name>.cypher}. Values are always parameters.
 *
 * @param area the folder it stands in
 * @param name the file's name without its ending
 * @param text the Cypher
 */
public record Statement(String area, String name, String text) {

  /**
   * Reads a statement from the class path.
   *
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Statement of(String area, String name) {
    String file = "statements/" + area + "/" + name + ".cypher";
    try (InputStream in = Statement.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no statement " + file);
      }
      return new Statement(area, name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read statement " + file, e);
    }
  }
}
