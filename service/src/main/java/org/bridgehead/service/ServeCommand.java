/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the service until it is told to stop. */
@Command(
    name = ServeCommand.NAME,
    description = "Run the service until it is told to stop; so does no command at all.")
final class ServeCommand implements Callable<Integer> {

  static final String NAME = "serve";

  private static final int REFUSED = 2;

  private final Configuration configuration;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--until-parent-ends",
      description = "stop when the process that started this one has ended, as a build tool may")
  private boolean untilParentEnds;

  ServeCommand(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public Integer call() throws InterruptedException {
    ApplicationContext context = configuration.context();
    Thread stop = new Thread(context::close, "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    if (untilParentEnds) {
      ProcessHandle.current()
          .parent()
          .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      announce(server, context.getBean(DataFolder.class));
    } catch (RuntimeException e) {
      commandLine().getErr().println(refusal(e));
      return REFUSED;
    }
    // Until the process ends; the hook above closes what is open.
    new CountDownLatch(1).await();
    return 0;
  }

  private void announce(EmbeddedServer server, DataFolder folder) {
    PrintWriter out = commandLine().getOut();
    out.println("Bridgehead is at " + server.getURL() + " - its data are in " + folder.path());
    out.println("Ctrl-C stops it.");
  }

  /** What can be mended is said in words; anything else is a fault and shown as it is. */
  private static String refusal(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof RefusedToStart) {
        return String.valueOf(cause.getMessage());
      }
    }
    throw failure;
  }

  private picocli.CommandLine commandLine() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets this before it runs a command.");
    }
    return spec.commandLine();
  }
}
