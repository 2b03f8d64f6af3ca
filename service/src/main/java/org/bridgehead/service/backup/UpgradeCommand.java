/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import io.micronaut.context.env.Environment;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.bridgehead.service.start.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings the store to the schema of this version, after a backup. */
@Command(
    name = "upgrade",
    description = "Back up the store of a stopped service, then bring it to this version.",
    mixinStandardHelpOptions = true)
public final class UpgradeCommand extends FolderCommand {

  private final Clock clock;

  @Option(
      names = "--to",
      paramLabel = "<file>",
      description = "where the backup goes (default: a file in the data folder)")
  private @Nullable Path to;

  /**
   * @param configuration the service's configuration, asked for only when the command needs it
   * @param clock tells when the backup is taken
   */
  public UpgradeCommand(Supplier<Environment> configuration, Clock clock) {
    super(configuration);
    this.clock = clock;
  }

  @Override
  void run(DataFolder folder, PrintWriter out) throws IOException {
    Instant now = clock.instant();
    Path backup = to == null ? folder.resolve(name(now)) : to.toAbsolutePath().normalize();
    Upgrade done = Upgrade.run(folder, OpenStore::in, backup, now);
    if (done.isNothing()) {
      out.printf("There is nothing to do: the schema is at %s already.%n", done.from());
    } else {
      out.printf("The schema was at %s and is at %s now.%n", done.from(), done.to());
      out.println("The store as it was before is in " + backup + ".");
    }
  }

  private static String name(Instant now) {
    String second = now.truncatedTo(ChronoUnit.SECONDS).toString().replaceAll("[^0-9TZ]", "");
    return "before-upgrade-" + second + ".zip";
  }
}
