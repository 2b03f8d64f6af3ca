/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.Secrets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and removes API keys, whether the service runs or not. */
@Command(
    name = "key",
    description = "Make, list and remove API keys, whether the service runs or not.",
    synopsisSubcommandLabel = "COMMAND")
public final class KeyCommand implements Runnable {

  private final Supplier<Environment> configuration;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  /**
   * @param configuration the service's configuration, asked for only when a command needs it
   * @param clock tells the day a key is made
   */
  public KeyCommand(Supplier<Environment> configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public void run() {
    throw new ParameterException(spec().commandLine(), "Say which: add, list or remove.");
  }

  @Command(name = "add", description = "Make a key and show it, this once.")
  int add(
      @Option(
              names = "--role",
              required = true,
              description = "viewer (reads, names included), editor (writes too), administrator")
          String role,
      @Option(names = "--label", defaultValue = "", description = "what the key is for")
          String label)
      throws IOException {
    Role granted =
        Role.ofKey(role)
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec().commandLine(),
                        "The role is viewer, editor or administrator, not \"" + role + "\"."));
    ApiKey.Made made = ApiKey.make(new Secrets(), granted, label, LocalDate.now(clock));
    file().add(made.key());
    PrintWriter out = spec().commandLine().getOut();
    out.println(made.text());
    PrintWriter err = spec().commandLine().getErr();
    err.println("This is shown once and kept nowhere. Send it as: Authorization: Bearer <key>");
    return 0;
  }

  @Command(name = "list", description = "List the keys: id, role, day made, label.")
  int list() {
    PrintWriter out = spec().commandLine().getOut();
    List<ApiKey> keys = file().list();
    for (ApiKey key : keys) {
      out.printf("%s  %-13s  %s  %s%n", key.id(), key.role().label(), key.created(), key.label());
    }
    if (keys.isEmpty()) {
      spec().commandLine().getErr().println("There are no keys.");
    }
    return 0;
  }

  @Command(name = "remove", description = "Remove a key; it counts for nothing at once.")
  int remove(@Parameters(paramLabel = "<id>", description = "the key's id") String id)
      throws IOException {
    if (file().remove(id)) {
      spec().commandLine().getOut().println("Removed " + id + ".");
      return 0;
    }
    spec().commandLine().getErr().println("There is no key " + id + ".");
    return 1;
  }

  private KeyFile file() {
    Environment environment = configuration.get();
    return new KeyFile(
        environment
            .getProperty("bridgehead.security.keys-file", Path.class)
            .orElseGet(
                () ->
                    new DataFolder(environment.getRequiredProperty(DataFolder.PROPERTY, Path.class))
                        .resolve(DataFolder.API_KEYS)));
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets this before it runs a command.");
    }
    return spec;
  }
}
