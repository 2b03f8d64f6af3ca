/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class KeyCommandTest {

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Clock clock = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);
    Map<String, Object> settings = Map.of("bridgehead.data", folder.toString());
    KeyCommand command =
        new KeyCommand(
            () -> ApplicationContext.builder(settings).build().getEnvironment().start(), clock);
    return new CommandLine(command)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void aKeyIsShownOnceThenListedWithoutItsSecretThenRemoved() {
    assertThat(run("add", "--role", "editor", "--label", "mapping tool")).isZero();
    String text = out.toString().strip();
    String id = ApiKey.idOf(text);
    assertThat(new KeyFile(folder.resolve("api-keys")).find(text)).isPresent();

    assertThat(run("list")).isZero();
    assertThat(out.toString()).contains(id, "editor", "2026-01-31", "mapping tool");
    assertThat(out.toString()).doesNotContain(text);

    assertThat(run("remove", id)).isZero();
    assertThat(run("remove", id)).isEqualTo(1);
    assertThat(run("list")).isZero();
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aRoleThatNoKeyCanHaveIsRefused() {
    assertThat(run("add", "--role", "anonymous_loopback")).isEqualTo(2);
    assertThat(err.toString()).contains("viewer, editor or administrator");
  }
}
