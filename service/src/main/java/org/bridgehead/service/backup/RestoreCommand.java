/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.bridgehead.service.start.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts a backup in the place of what the data folder holds of the country. */
@Command(
    name = "restore",
    description = "Restore a backup into the data folder of a stopped service.",
    mixinStandardHelpOptions = true)
public final class RestoreCommand extends FolderCommand {

  @Option(
      names = "--from",
      required = true,
      paramLabel = "<file>",
      description = "the backup; what is in the data folder now is kept aside")
  private Path from = Path.of("");

  /**
   * @param configuration the service's configuration, asked for only when the command needs it
   */
  public RestoreCommand(Supplier<Environment> configuration) {
    super(configuration);
  }

  @Override
  void run(DataFolder folder, PrintWriter out) throws IOException {
    Restore.Outcome done = Restore.run(folder, OpenStore::in, from.toAbsolutePath().normalize());
    Manifest manifest = done.manifest();
    out.printf(
        "Restored revision %d as it was at %s.%n", manifest.stand().revision(), manifest.taken());
    if (!manifest.stand().schema().equals(done.schema())) {
      out.printf(
          "Its schema was brought from %s to %s.%n", manifest.stand().schema(), done.schema());
    }
    if (done.removed() > 0) {
      out.printf("%d of the people in it have been erased, and were left out.%n", done.removed());
    }
    if (done.withoutSentFiles()) {
      out.println(
          "Somebody was erased since the backup, so the files of its imports were left out: those imports cannot be undone.");
    }
    if (Files.isDirectory(done.aside())) {
      out.printf("What was there before is in %s; remove it once all is well.%n", done.aside());
    }
    out.println("Start the service now.");
  }
}
