/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bridgehead.importer.download.Fetched;
import org.bridgehead.importer.download.RegisterDownload;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fetches the register's public files of a day. */
@Command(
    name = "download",
    description = "Fetch the register's public files of a day, to be imported.",
    mixinStandardHelpOptions = true)
public final class DownloadCommand implements Callable<Integer> {

  private static final int REFUSED = 2;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--date",
      required = true,
      paramLabel = "<day>",
      description = "the day the files are of, such as 2023-01-19")
  private LocalDate date = LocalDate.EPOCH;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "<folder>",
      description = "the folder the files go to")
  private Path folder = Path.of("");

  @Option(
      names = "--base",
      paramLabel = "<address>",
      description = "the folder the files are published in (default: the publisher's)")
  private URI base = URI.create(RegisterDownload.PUBLISHER);

  @Option(names = "--again", description = "fetch files too that are in the folder already")
  private boolean again;

  @Override
  public Integer call() throws InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("picocli sets this before it runs a command");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<Fetched> files = new ArrayList<>();
    try (RegisterDownload download = new RegisterDownload(folderOf(base, spec), folder)) {
      download.fetch(
          date,
          again,
          fetched -> {
            out.println(fetched.file().getFileName() + " " + fetched.message() + ".");
            out.flush();
            files.add(fetched);
          });
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .printf(
              "It broke off at %s, with files going to %s: %s. Is the address right, and the folder yours to write to?%n",
              base, folder, e);
      return REFUSED;
    }
    return sum(files, out);
  }

  /** Says what is next. */
  private static int sum(List<Fetched> files, PrintWriter out) {
    List<Fetched> there = files.stream().filter(Fetched::isThere).toList();
    if (!there.isEmpty()) {
      out.println(
          "Next, with the service running:  import "
              + there.stream()
                  .map(fetched -> fetched.file().toString())
                  .collect(Collectors.joining(" ")));
    }
    out.flush();
    return there.size() == files.size() ? 0 : REFUSED;
  }

  private static URI folderOf(URI base, CommandSpec spec) {
    boolean fetchable = "https".equals(base.getScheme()) || "http".equals(base.getScheme());
    if (!fetchable || base.getHost() == null || base.getQuery() != null) {
      throw new ParameterException(
          spec.commandLine(),
          "The address of --base begins with https:// or http:// and a host, not \""
              + base
              + "\".");
    }
    return base.toString().endsWith("/") ? base : URI.create(base + "/");
  }
}
