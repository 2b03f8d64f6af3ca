/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.stylesheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** GOV.UK Frontend's stylesheet in a font that everyone may use, and without the crest. */
public final class Stylesheet {

  private static final String VERSION = "5.14.0";

  /** Where it is served; a new version has a new address. */
  public static final String ADDRESS = "/static/govuk-frontend-" + VERSION + ".css";

  private static final String FILE =
      "/META-INF/resources/webjars/govuk-frontend/"
          + VERSION
          + "/dist/govuk/govuk-frontend.min.css";
  private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*\\}");
  private static final Pattern FONT = Pattern.compile("font-family:GDS Transport,");
  private static final Pattern IMAGE = Pattern.compile("url\\(/assets/[^)]*\\)");

  private Stylesheet() {}

  static String read() {
    try (InputStream file = Stylesheet.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("GOV.UK Frontend " + VERSION + " is not on the class path");
      }
      var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      var plain = FONT.matcher(FONT_FACE.matcher(text).replaceAll("")).replaceAll("font-family:");
      return IMAGE.matcher(plain).replaceAll("none");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
