/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Brings files to a running service, or to a database directly; shows the plan and, if it is
 * accepted, has it applied.
 */
@Command(
    name = "import",
    description = "Bring files to the running service: shows what would change, then asks.",
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

  private static final int REFUSED = 2;

  private final Supplier<Path> ownerKey;
  private final Supplier<URI> local;
  private final Clock clock;

  @Spec private @Nullable CommandSpec spec;

  /**
   * @param ownerKey where the service keeps the key of this machine's owner
   * @param local where the service is, if it runs on this machine
   * @param clock when a revision is published that is written to a database directly
   */
  public ImportCommand(Supplier<Path> ownerKey, Supplier<URI> local, Clock clock) {
    this.ownerKey = ownerKey;
    this.local = local;
    this.clock = clock;
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "files, or folders of them: CSV, gzipped CSV, zip, XLSX")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--url", description = "where the service is (default: on this machine)")
  private @Nullable URI url;

  @Option(
      names = "--key-file",
      description = "a file that holds an API key (default: local.key in the data folder)")
  private @Nullable Path keyFile;

  @Option(names = "--date", description = "the day that files describe which do not say it")
  private @Nullable LocalDate date;

  @Option(names = "--sender", description = "who sends a workbook, to tell it from others")
  private String sender = "";

  @Option(names = "--yes", description = "accept the plan without asking")
  private boolean yes;

  @Option(
      names = "--confirm-ends",
      description = "accept the plan even if it ends many of a source's ties")
  private boolean confirmEnds;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "write the rows that were not taken to this file, as CSV")
  private @Nullable Path report;

  @ArgGroup(exclusive = false, heading = "Without a service:%n")
  private @Nullable BoltOptions bolt;

  @Option(names = "--dry-run", description = "show the plan and drop it")
  private boolean dryRun;

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter err = commandSpec().commandLine().getErr();
    for (Path path : paths) {
      if (!Files.isReadable(path)) {
        err.println("There is nothing to read at " + path.toAbsolutePath().normalize() + ".");
        return REFUSED;
      }
    }
    List<Path> files = files();
    if (files.isEmpty()) {
      err.println("There is no table in what was named: no CSV, GeoJSON, gzip, zip or XLSX file.");
      return REFUSED;
    }
    try (Destination destination = destination()) {
      return run(destination, files);
    } catch (ConnectException e) {
      err.println("No service answers at " + address() + ". Start it, or name it with --url.");
      return REFUSED;
    } catch (Destination.RefusedException e) {
      err.println(e.getMessage());
      return REFUSED;
    } catch (Neo4jException e) {
      err.println("The database could not go on: " + e.getMessage());
      err.println("Import the same again; what is held already is not written twice.");
      return REFUSED;
    }
  }

  private URI address() {
    return url != null ? url : local.get();
  }

  private Destination destination() throws IOException, Destination.RefusedException {
    return bolt == null
        ? new RunningService(new ServiceClient(address(), key()), fields())
        : BoltDatabase.open(bolt, clock, date, sender);
  }

  private int run(Destination destination, List<Path> files)
      throws IOException, InterruptedException, Destination.RefusedException {
    PrintWriter out = commandSpec().commandLine().getOut();
    Properties state = destination.plan(files, out);
    if (state.getProperty("state", "").equals("planned")) {
      showPlan(state, out);
      boolean accepted = !dryRun && (yes || ask("Apply it?", out)) && acceptsEnds(state, out);
      state = accepted ? destination.apply(out) : destination.drop(out);
    }
    out.println(outcome(state));
    if (report != null) {
      Files.writeString(report, destination.report());
    }
    out.println("Report: " + (report != null ? report : destination.reportPlace()));
    out.flush();
    String end = state.getProperty("state", "");
    return end.equals("done") || end.equals("dropped") ? 0 : REFUSED;
  }

  /** A plan that ends many ties takes a yes of its own. */
  private boolean acceptsEnds(Properties state, PrintWriter out) {
    String reasons = state.getProperty("confirmEnds", "");
    if (reasons.isEmpty() || confirmEnds) {
      return true;
    }
    out.println("Many ties would end: " + reasons + ".");
    if (yes) {
      out.println("Look at them; --confirm-ends accepts that too.");
    }
    return !yes && ask("Should they?", out);
  }

  private static String outcome(Properties state) {
    String message = state.getProperty("message", "");
    return switch (state.getProperty("state", "")) {
      case "done" ->
          Boolean.parseBoolean(state.getProperty("nothingToWrite"))
              ? "Nothing to write: the graph holds all of it. Revision "
                  + state.getProperty("revision")
                  + "."
              : "Done: revision " + state.getProperty("revision") + ".";
      case "dropped" -> "Dropped: nothing was written.";
      case "cancelled" -> "Cancelled: nothing was written.";
      case "refused" -> "Refused: " + message;
      default -> "Failed: " + message;
    };
  }

  private static void showPlan(Properties state, PrintWriter out) {
    out.println("The plan:");
    for (String name :
        List.of(
            "nodesAdded",
            "nodesChanged",
            "tiesAdded",
            "tiesChanged",
            "tiesEnded",
            "wrong",
            "waiting",
            "notUsed",
            "leftOut")) {
      out.printf("  %-13s %s%n", name, state.getProperty(name));
    }
    out.flush();
  }

  private static boolean ask(String question, PrintWriter out) {
    out.print(question + " [y/N] ");
    out.flush();
    Scanner in = new Scanner(System.in);
    return in.hasNextLine() && in.nextLine().strip().equalsIgnoreCase("y");
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    if (date != null) {
      fields.put("date", date.toString());
    }
    fields.put("sender", sender);
    return fields;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (var found = Files.list(path)) {
          found.filter(ImportCommand::isTable).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static boolean isTable(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return List.of(".csv", ".csv.gz", ".geojson", ".zip", ".xlsx").stream()
        .anyMatch(name::endsWith);
  }

  private String key() throws IOException, Destination.RefusedException {
    Path file = keyFile != null ? keyFile : ownerKey.get();
    if (!Files.isReadable(file)) {
      throw new Destination.RefusedException(
          "There is no key to read in "
              + file
              + ". Start the service first, or name a --key-file.");
    }
    return Files.readString(file).strip();
  }

  private CommandSpec commandSpec() {
    if (spec == null) {
      throw new IllegalStateException("picocli sets this before it runs a command");
    }
    return spec;
  }
}
