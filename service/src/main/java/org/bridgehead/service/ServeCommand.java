/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
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

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--data", description = "the data folder")
  private @Nullable Path data;

  @Option(names = "--port", description = "the port to listen at")
  private @Nullable Integer port;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter err = spec().commandLine().getErr();
    ApplicationContext context = ApplicationContext.builder().properties(options()).build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
      announce(server, context.getBean(DataFolder.class));
    } catch (RuntimeException e) {
      context.close();
      err.println(refusal(e));
      return REFUSED;
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  context.close();
                  stopped.countDown();
                },
                "stop"));
    stopped.await();
    return 0;
  }

  private Map<String, Object> options() {
    Map<String, Object> options = new HashMap<>();
    if (data != null) {
      options.put(DataFolder.PROPERTY, data.toString());
    }
    if (port != null) {
      options.put("micronaut.server.port", port);
    }
    return options;
  }

  private void announce(EmbeddedServer server, DataFolder folder) {
    PrintWriter out = spec().commandLine().getOut();
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

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets this before it runs a command.");
    }
    return spec;
  }
}
