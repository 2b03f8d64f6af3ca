/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.bridgehead.importer.NewerStore;
import org.bridgehead.service.embedded.RestoredFiles;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on the data folder of a stopped service. */
abstract class FolderCommand implements Callable<Integer> {

  private static final int REFUSED = 2;
  private static final String ELSEWHERE = "bridgehead.neo4j.uri";

  private final Supplier<Environment> configuration;

  @Spec private @Nullable CommandSpec spec;

  FolderCommand(Supplier<Environment> configuration) {
    this.configuration = configuration;
  }

  /** Does the work and says what it did. */
  abstract void run(DataFolder folder, PrintWriter out) throws IOException;

  @Override
  public final Integer call() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets this before it runs a command.");
    }
    CommandLine line = spec.commandLine();
    try {
      DataFolder folder = folder();
      RestoredFiles.finish(folder);
      run(folder, line.getOut());
      line.getOut().flush();
      return 0;
    } catch (BackupRefused | RefusedToStart | NewerStore e) {
      line.getErr().println(e.getMessage());
    } catch (IOException e) {
      line.getErr().println("It broke off, and nothing was changed: " + e);
    }
    return REFUSED;
  }

  private DataFolder folder() {
    try (Environment settings = configuration.get()) {
      if (settings.containsProperty(ELSEWHERE)) {
        throw new BackupRefused(
            "The data are in a database elsewhere (%s), which has means of its own for this: neo4j-admin database dump and load, or Aura's snapshots."
                .formatted(ELSEWHERE));
      }
      return new DataFolder(settings.getRequiredProperty(DataFolder.PROPERTY, Path.class));
    }
  }
}
