/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.download;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Promises more than it gives, and hangs up. */
final class BrokenOff implements AutoCloseable {

  private final ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final String text;

  BrokenOff(String text) throws IOException {
    this.text = text;
    Thread.ofVirtual().start(this::answer);
  }

  private void answer() {
    while (!server.isClosed()) {
      try (Socket caller = server.accept()) {
        var in = new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII);
        BufferedReader lines = new BufferedReader(in);
        while (!lines.readLine().isEmpty()) {
          continue;
        }
        String answer =
            "HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s".formatted(text.length() + 9, text);
        caller.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException e) {
        continue; // closed, or the caller hung up first
      }
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/broken.csv");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
