/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.bridgehead.service.start.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What the command line says about the configuration, over what files and environment say. */
final class Configuration {

  @Option(
      names = "--data",
      scope = ScopeType.INHERIT,
      paramLabel = "<folder>",
      description = "the data folder, in place of the configured one")
  private @Nullable Path data;

  @Option(
      names = "--port",
      scope = ScopeType.INHERIT,
      paramLabel = "<port>",
      description = "the service's port, in place of the configured one")
  private @Nullable Integer port;

  /** A context that is not started. */
  ApplicationContext context() {
    Map<String, Object> options = new HashMap<>();
    if (data != null) {
      options.put(DataFolder.PROPERTY, data.toString());
    }
    if (port != null) {
      options.put("micronaut.server.port", port);
    }
    return ApplicationContext.builder().properties(options).build();
  }

  /** The settings alone, for commands that need no service. */
  Environment settings() {
    return context().getEnvironment().start();
  }

  /** Where the service keeps the key of this machine's owner. */
  Path ownerKey() {
    return Path.of(setting(DataFolder.PROPERTY)).resolve(DataFolder.OWNER_KEY);
  }

  /** Where the service is, if it runs on this machine. */
  URI service() {
    return URI.create("http://127.0.0.1:" + setting("micronaut.server.port"));
  }

  private String setting(String name) {
    try (Environment settings = settings()) {
      return settings.getRequiredProperty(name, String.class);
    }
  }
}
