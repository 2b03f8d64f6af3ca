/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One asked service for all test classes that take it; each finds the small country in force. */
public final class SharedService implements ParameterResolver {

  /** Held by every class that takes it, for they take turns. */
  public static final String LOCK = "the asked service";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == AskedService.class;
  }

  @Override
  public AskedService resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var service =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(SharedService.class))
            .getOrComputeIfAbsent(Running.class, _ -> Running.start(), Running.class)
            .service();
    service.serve(SmallCountry.revision(1));
    return service;
  }

  /** The service and its data folder, which goes when it stops. */
  private record Running(Path folder, AskedService service) implements AutoCloseable {

    static Running start() {
      try {
        Path folder = Files.createTempDirectory("bridgehead-asked");
        return new Running(folder, AskedService.start(folder));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      service.close();
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
