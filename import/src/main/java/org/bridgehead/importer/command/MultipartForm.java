/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fields and files as {@code multipart/form-data} (RFC 7578); files are read as they are sent. */
final class MultipartForm {

  /** Longer than any line of a table is likely to repeat. */
  private static final String BOUNDARY = "bridgehead-part-b7f2c0d94e1a48c3a5d6";

  private final List<BodyPublisher> parts = new ArrayList<>();

  MultipartForm(List<Path> files, Map<String, String> fields) throws FileNotFoundException {
    fields.forEach((name, value) -> text(head("name=\"" + name + "\"", "") + value + "\r\n"));
    for (Path file : files) {
      String name = file.getFileName().toString().replace("\"", "_");
      text(
          head(
              "name=\"file\"; filename=\"" + name + "\"",
              "Content-Type: application/octet-stream\r\n"));
      parts.add(BodyPublishers.ofFile(file));
      text("\r\n");
    }
    text("--" + BOUNDARY + "--\r\n");
  }

  private static String head(String disposition, String type) {
    return "--"
        + BOUNDARY
        + "\r\nContent-Disposition: form-data; "
        + disposition
        + "\r\n"
        + type
        + "\r\n";
  }

  private void text(String text) {
    parts.add(BodyPublishers.ofString(text, StandardCharsets.UTF_8));
  }

  String contentType() {
    return "multipart/form-data; boundary=" + BOUNDARY;
  }

  BodyPublisher publisher() {
    return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
  }
}
