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
import java.time.Clock;
import java.util.function.Supplier;
import org.bridgehead.service.start.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the data folder holds of the country into one file. */
@Command(
    name = "backup",
    description = "Back up the data folder of a stopped service into one file.",
    mixinStandardHelpOptions = true)
public final class BackupCommand extends FolderCommand {

  private final Clock clock;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "<file>",
      description = "the file to write; nothing is there yet")
  private Path to = Path.of("");

  /**
   * @param configuration the service's configuration, asked for only when the command needs it
   * @param clock tells when the backup is taken
   */
  public BackupCommand(Supplier<Environment> configuration, Clock clock) {
    super(configuration);
    this.clock = clock;
  }

  @Override
  void run(DataFolder folder, PrintWriter out) throws IOException {
    Path file = to.toAbsolutePath().normalize();
    Manifest manifest = Backup.take(folder, file, clock.instant());
    out.printf(
        "Backed up revision %d (schema %s): %d files of %d MB, %d MB in %s.%n",
        manifest.stand().revision(),
        manifest.stand().schema(),
        manifest.parts().size(),
        manifest.bytes() >> 20,
        Files.size(file) >> 20,
        file);
    out.println("It holds people's data; keep it where only those get at it who may see them.");
  }
}
