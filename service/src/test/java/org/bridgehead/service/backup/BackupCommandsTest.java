/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bridgehead.service.embedded.FolderLock;
import org.bridgehead.service.start.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BackupCommandsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path place;
  private final Map<String, Object> settings = new HashMap<>();
  private final StringWriter err = new StringWriter();

  @CommandLine.Command
  private static final class Commands {}

  private void assertRefused(String reason, String... arguments) {
    settings.put("bridgehead.data", place.resolve("data").toString());
    err.getBuffer().setLength(0);
    Supplier<Environment> environment =
        () -> ApplicationContext.builder(settings).build().getEnvironment().start();
    int code =
        new CommandLine(new Commands())
            .addSubcommand(new BackupCommand(environment, CLOCK))
            .addSubcommand(new RestoreCommand(environment))
            .addSubcommand(new UpgradeCommand(environment, CLOCK))
            .setErr(new PrintWriter(err, true))
            .execute(arguments);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains(reason);
  }

  @Test
  void whatCannotBeDoneIsSaidAndLeavesNothing() throws Exception {
    String words = Files.writeString(place.resolve("words"), "no backup").toString();
    String free = place.resolve("free").toString();
    DataFolder folder = new DataFolder(place.resolve("data"));

    assertRefused("nothing of yours", "backup", "--to", free);
    assertRefused("nothing of yours", "upgrade");
    assertRefused("no backup at all", "restore", "--from", words);
    assertRefused("no backup to read", "restore", "--from", free);
    assertThat(folder.path().toFile().list()).containsExactly(FolderLock.FILE);

    Files.createDirectories(folder.resolve("country"));
    assertRefused("name another file", "backup", "--to", words);
    assertRefused("hold itself", "backup", "--to", folder.resolve("country/b").toString());
    assertRefused("no folder for", "backup", "--to", free + "/within");
    try (FolderLock _ = FolderLock.take(folder)) {
      for (String[] each :
          new String[][] {{"backup", "--to", free}, {"restore", "--from", words}, {"upgrade"}}) {
        assertRefused("most likely the service. Stop it", each);
      }
    }
    settings.put("bridgehead.neo4j.uri", "bolt://127.0.0.1:1");
    assertRefused("neo4j-admin", "backup", "--to", free);
    assertThat(folder.resolve("country")).isEmptyDirectory();
    assertThat(place.resolve("free")).doesNotExist();
  }
}
