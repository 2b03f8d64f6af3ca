/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.Importer;
import org.bridgehead.importer.Migration;
import org.bridgehead.importer.MigrationFailed;
import org.bridgehead.importer.NewerStore;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.Plan;
import org.bridgehead.importer.plan.PlanOutline;
import org.bridgehead.importer.read.InputFile;
import org.bridgehead.importer.report.Issue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A database that is written to directly, by the same plan and in the same single transaction as a
 * service would. Services on it take the revision up by themselves; whom they erased stays erased,
 * as the list of those is in the graph. The files are not kept.
 */
final class BoltDatabase implements Destination {

  private final Driver driver;
  private final Importer importer;
  private final @Nullable LocalDate describes;
  private final String sender;
  private @Nullable Plan plan;

  private BoltDatabase(
      Driver driver, Graph graph, Clock clock, @Nullable LocalDate describes, String sender) {
    this.driver = driver;
    this.importer = new Importer(graph, clock);
    this.describes = describes;
    this.sender = sender;
  }

  /**
   * Connects and brings the schema up to date.
   *
   * @param describes the day that files describe which do not say it; null if all say it
   * @throws RefusedException if the database cannot be reached, is of a newer version than this, or
   *     its first load broke off or is under way
   */
  static BoltDatabase open(
      BoltOptions options, Clock clock, @Nullable LocalDate describes, String sender)
      throws IOException, RefusedException {
    Driver driver = options.driver();
    try {
      driver.verifyConnectivity();
      Migration.apply(driver, options.database());
      Graph graph =
          new Graph(
              mode ->
                  driver.session(
                      SessionConfig.builder()
                          .withDatabase(options.database())
                          .withDefaultAccessMode(mode)
                          .build()),
              clock);
      if (options.wipesInterrupted()) {
        graph.wipeInterruptedLoad();
      }
      if (graph.state().isLoading()) {
        throw refusal(
            driver,
            "A first load of this database is under way, or broke off. If none is under way,"
                + " --wipe-interrupted empties it before the import.");
      }
      return new BoltDatabase(driver, graph, clock, describes, sender);
    } catch (Neo4jException e) {
      throw refusal(
          driver, "The database at " + options.address() + " cannot be used: " + e.getMessage());
    } catch (MigrationFailed | NewerStore e) {
      throw refusal(driver, String.valueOf(e.getMessage()));
    }
  }

  private static RefusedException refusal(Driver driver, String why) {
    driver.close();
    return new RefusedException(why);
  }

  @Override
  public Properties plan(List<Path> files, PrintWriter out) throws IOException {
    Properties state = new Properties();
    try {
      Plan made = importer.plan(files.stream().map(this::input).toList(), sender, (_, _) -> {});
      plan = made;
      state.setProperty("state", "planned");
      describe(made, state);
    } catch (ImportRefused e) {
      refused(e, state);
    }
    return state;
  }

  private InputFile input(Path file) {
    InputFile named = InputFile.of(file);
    return describes == null ? named : new InputFile(file, named.name(), describes);
  }

  private static void describe(Plan plan, Properties state) {
    var counts = plan.counts();
    state.setProperty("nodesAdded", String.valueOf(counts.allNodesAdded()));
    state.setProperty("nodesChanged", String.valueOf(counts.nodesChanged()));
    state.setProperty("tiesAdded", String.valueOf(counts.allTiesAdded()));
    state.setProperty("tiesChanged", String.valueOf(counts.tiesChanged()));
    state.setProperty("tiesEnded", String.valueOf(counts.tiesEnded()));
    state.setProperty("wrong", String.valueOf(counts.wrong()));
    state.setProperty("waiting", String.valueOf(counts.waiting()));
    state.setProperty("notUsed", String.valueOf(counts.notUsed()));
    state.setProperty("leftOut", String.valueOf(counts.leftOut()));
    state.setProperty("nothingToWrite", String.valueOf(plan.isEmpty()));
    state.setProperty(
        "confirmEnds",
        plan.outline().ends().stream()
            .filter(ends -> ends.share() > PlanOutline.ENDS_SHARE)
            .map(PlanOutline.Ends::told)
            .collect(Collectors.joining("; ")));
  }

  private static void refused(ImportRefused refusal, Properties state) {
    String file = refusal.file().isEmpty() ? "" : refusal.file() + ": ";
    state.setProperty("state", "refused");
    state.setProperty("message", file + refusal.getMessage());
  }

  @Override
  public Properties apply(PrintWriter out) {
    Plan accepted = planned();
    Properties state = new Properties();
    try {
      long revision = importer.apply(accepted, "import by hand", false, new Shown(out)::written);
      state.setProperty("state", "done");
      state.setProperty("revision", String.valueOf(revision));
      state.setProperty("nothingToWrite", String.valueOf(accepted.isEmpty()));
    } catch (ImportRefused e) {
      refused(e, state);
    }
    return state;
  }

  /** Shows a line each tenth of the way. */
  private static final class Shown {

    private static final int PARTS = 10;

    private final PrintWriter out;
    private long shown;

    Shown(PrintWriter out) {
      this.out = out;
    }

    void written(long elements, long of) {
      long part = of == 0 ? PARTS : PARTS * elements / of;
      if (part > shown) {
        shown = part;
        out.println("applying: " + elements + " of " + of + " written");
        out.flush();
      }
    }
  }

  @Override
  public Properties drop(PrintWriter out) {
    Properties state = new Properties();
    state.setProperty("state", "dropped");
    return state;
  }

  @Override
  public String report() {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord("outcome", "file", "line", "column", "value", "problem", "mend");
      for (Issue issue : plan == null ? List.<Issue>of() : plan.issues()) {
        csv.writeRecord(
            issue.outcome().name().toLowerCase(Locale.ROOT),
            issue.place().file(),
            String.valueOf(issue.place().line()),
            issue.column(),
            issue.value(),
            issue.problem(),
            issue.mend());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The text is in memory.", e);
    }
    return text.toString();
  }

  @Override
  public String reportPlace() {
    return "name a file with --report to have it written";
  }

  private Plan planned() {
    if (plan == null) {
      throw new IllegalStateException("a plan is applied before it is made");
    }
    return plan;
  }

  @Override
  public void close() {
    driver.close();
  }
}
