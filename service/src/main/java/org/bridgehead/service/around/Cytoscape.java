/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Cytoscape.js, which draws the network around a place where a browser runs scripts. */
public final class Cytoscape {

  private static final String VERSION = "3.33.1";

  /** Where it is served; a new version has a new address. */
  public static final String ADDRESS = "/static/cytoscape-" + VERSION + ".js";

  private static final String FILE =
      "/META-INF/resources/webjars/cytoscape/" + VERSION + "/dist/cytoscape.min.js";

  private Cytoscape() {}

  static byte[] read() {
    try (var file = Cytoscape.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(file, "Cytoscape.js is not on the class path").readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
