/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.read.Statements;
import org.bridgehead.importer.report.FileSummary;
import org.bridgehead.importer.report.Issues;
import org.bridgehead.importer.sheet.HeldRows;
import org.bridgehead.importer.sheet.SchoolRows;
import org.bridgehead.importer.sheet.WorkbookWriter;
import org.bridgehead.importer.suppression.SuppressionList;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** The graph as imports see it: plans are made against it and applied to it. */
public final class Graph {

  /** Told how many elements have been written, of how many. */
  @FunctionalInterface
  public interface WriteProgress {
    void written(long elements, long of);
  }

  /** How many revisions can be undone; what was before older ones is forgotten. */
  public static final int UNDOABLE = 24;

  private final Function<AccessMode, Session> sessions;
  private final Clock clock;

  /**
   * @param sessions opens a session for reading or writing
   * @param clock when revisions are published
   */
  public Graph(Function<AccessMode, Session> sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Where the store stands. */
  public StoreState state() {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(Graph::state);
    }
  }

  private static StoreState state(TransactionContext transaction) {
    Record store = transaction.run(Statement.of("importing", "read-store").text()).single();
    return new StoreState(
        store.get("revision").asLong(),
        store.get("state").asString(),
        store.get("demonstration").asBoolean(),
        store.get("newestDate").isNull() ? null : store.get("newestDate").asLocalDate());
  }

  /**
   * Compares statements with the graph as it stands; writes nothing.
   *
   * <p>What the graph holds already is not compared: where one revision took in all that is stated
   * here, and nothing but imports was published since, the plan is empty. That is exact. The graph
   * is a function of the set of claims that were imported, an import adds claims to that set and
   * takes none out, and so long as only imports follow the set still holds all that is stated here;
   * adding it once more leaves the set as it is. Two things could break this: an undo takes claims
   * out, and is a revision of another sort, whereupon everything is compared again; and a later
   * version of this software could read more out of the same file, whereupon {@link
   * org.bridgehead.importer.read.Content}, which is made from what was read and not from the file's
   * bytes, is another.
   *
   * @param leftOut what is not among them because of erasures
   * @param each run for each row that is read and each element that is compared; may throw to stop
   * @throws ImportRefused if somebody was erased while the files were read
   */
  public Plan plan(
      Statements statements,
      List<FileSummary> files,
      Issues issues,
      LeftOut leftOut,
      Runnable each) {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(
          transaction -> {
            requireErased(transaction, leftOut.erased());
            StoreState state = state(transaction);
            if (isHeld(transaction, statements)) {
              var plan =
                  new Planner(statements, GraphState.in(transaction, each), state.revision(), each)
                      .nothingNew(files, issues, leftOut);
              if (plan.isPresent()) {
                return plan.get();
              }
            }
            Set<String> sources = new HashSet<>();
            transaction
                .run(Statement.of("importing", "list-sources").text())
                .forEachRemaining(source -> sources.add(source.get("id").asString()));
            GraphState graph =
                state.revision() == 0 ? GraphState.empty() : GraphState.in(transaction, each);
            return new Planner(statements, graph, state.revision(), each)
                .plan(sources, files, issues, leftOut);
          });
    }
  }

  private static boolean isHeld(TransactionContext transaction, Statements statements) {
    return !statements.contents().isEmpty()
        && transaction
            .run(
                Statement.of("importing", "find-contents").text(),
                Map.of("contents", List.copyOf(statements.contents())))
            .single()
            .get("held")
            .asBoolean();
  }

  /** Says what statements would be in an empty store. */
  public static Plan planFirst(
      Statements statements,
      List<FileSummary> files,
      Issues issues,
      LeftOut leftOut,
      Runnable each) {
    return new Planner(statements, GraphState.empty(), 0, each)
        .plan(Set.of(), files, issues, leftOut);
  }

  /** Whom nothing may bring back. */
  public SuppressionList erased() {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(Erasures::list);
    }
  }

  private static void requireErased(TransactionContext transaction, SuppressionList erased) {
    if (!Erasures.list(transaction).equals(erased)) {
      throw new ImportRefused(
          "", "Somebody was erased while the files were read. Send the files again.");
    }
  }

  /**
   * Applies a plan as one transaction and one revision; the first load of an empty store is written
   * in batches and only then published, and wiped if it breaks off.
   *
   * @return the revision published, or the one that stood if there was nothing to write
   * @throws ImportRefused if the graph is no longer at the revision the plan was made against, or
   *     is being loaded for the first time; nothing is written then
   */
  public long apply(Plan plan, String reason, boolean demonstration, WriteProgress progress) {
    if (plan.isEmpty()) {
      return plan.baseRevision();
    }
    ZonedDateTime at = clock.instant().atZone(clock.getZone());
    try (Session session = sessions.apply(AccessMode.WRITE)) {
      if (state().isEmpty()) {
        return loadFirst(session, plan, reason, demonstration, progress, at);
      }
      return session.executeWrite(
          transaction -> {
            requireRevision(transaction, plan, demonstration, at);
            new GraphWriter(Batches.within(transaction), progress::written).write(plan, at);
            return publish(transaction, plan, reason, demonstration, at);
          });
    }
  }

  private long loadFirst(
      Session session,
      Plan plan,
      String reason,
      boolean demonstration,
      WriteProgress progress,
      ZonedDateTime at) {
    session.executeWriteWithoutResult(
        transaction -> {
          requireRevision(transaction, plan, demonstration, at);
          transaction.run(Statement.of("importing", "begin-first-load").text()).consume();
        });
    try {
      Batches eachItsOwn = new SeparateBatches(() -> sessions.apply(AccessMode.WRITE));
      new GraphWriter(eachItsOwn, progress::written).write(plan, at);
      return session.executeWrite(
          transaction -> publish(transaction, plan, reason, demonstration, at));
    } catch (RuntimeException e) {
      wipeAfter(e);
      throw e;
    }
  }

  /** Only here is it known that the load that broke off is this one and not another's. */
  private void wipeAfter(RuntimeException failure) {
    try {
      wipeInterruptedLoad();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private static void requireRevision(
      TransactionContext transaction, Plan plan, boolean demonstration, ZonedDateTime at) {
    Record store =
        transaction.run(Statement.of("importing", "lock-store").text(), Map.of("at", at)).single();
    if (StoreState.LOADING.equals(store.get("state").asString())) {
      throw new ImportRefused(
          "", "The first load of this store is under way. Send the files again when it is done.");
    }
    if (store.get("revision").asLong() != plan.baseRevision()) {
      throw new ImportRefused(
          "", "The graph has moved on since this plan was made. Send the files again.");
    }
    if (plan.baseRevision() > 0 && store.get("demonstration").asBoolean() != demonstration) {
      throw new ImportRefused(
          "", "Invented and real data never share a store. Use a store of its own for each.");
    }
  }

  private static long publish(
      TransactionContext transaction,
      Plan plan,
      String reason,
      boolean demonstration,
      ZonedDateTime at) {
    long number = plan.baseRevision() + 1;
    PlanCounts counts = plan.counts();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("number", number);
    parameters.put("at", at);
    parameters.put("reason", reason);
    parameters.put("demonstration", demonstration);
    parameters.put("newestDate", plan.changes().newestDate());
    parameters.put("files", plan.files().stream().map(FileSummary::file).toList());
    parameters.put("contents", plan.changes().contents());
    parameters.put("nodesAdded", counts.allNodesAdded());
    parameters.put("nodesChanged", counts.nodesChanged());
    parameters.put("tiesAdded", counts.allTiesAdded());
    parameters.put("tiesChanged", counts.tiesChanged());
    parameters.put("tiesEnded", counts.tiesEnded());
    transaction.run(Statement.of("importing", "publish").text(), parameters).consume();
    transaction
        .run(Statement.of("importing", "drop-kept").text(), Map.of("upTo", number - UNDOABLE))
        .consume();
    if (!plan.changes().erased().isEmpty()) {
      Erasures.extend(transaction, plan.changes().erased());
    }
    return number;
  }

  /**
   * The revision that was published for a reason and has not been undone.
   *
   * @param reason as it was given to {@link #apply}
   */
  public Optional<Long> findRevision(String reason) {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(
          transaction ->
              transaction
                  .run(Statement.of("importing", "find-import").text(), Map.of("reason", reason))
                  .stream()
                  .filter(found -> found.get("undoneBy").isNull())
                  .map(found -> found.get("number").asLong())
                  .findFirst());
    }
  }

  /**
   * The workbook, filled with what is held of an authority.
   *
   * @param authority its three-digit code
   * @param names whether people's names may be shown
   * @return the bytes of an XLSX file; empty if the graph holds no such authority
   */
  public Optional<byte[]> workbook(String authority, boolean names) {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(
          transaction -> HeldRows.of(transaction, authority, names).map(WorkbookWriter::toBytes));
    }
  }

  /**
   * What is held of a school, as a workbook in which it can confirm, dispute and add.
   *
   * @param urn its unique reference number
   * @param names whether people's names may be shown
   * @return the bytes of an XLSX file; empty if the graph holds no such school
   */
  public Optional<byte[]> workbookOfSchool(String urn, boolean names) {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(transaction -> SchoolRows.workbook(transaction, urn, names));
    }
  }

  /**
   * A revision that was undone.
   *
   * @param revision which
   * @param by the revision that was published in doing so
   */
  public record Undone(long revision, long by) {}

  /**
   * Puts back what a revision changed, as a new revision.
   *
   * @param revision one that has not been undone
   * @param cascading whether the later imports that build on it are undone before it, newest first,
   *     each as a revision, and all in one transaction
   * @param reason why, for the record
   * @return what was undone, in that order; the last is the revision asked for
   * @throws ImportRefused with the reasons, if later imports build on it or it is too old
   */
  public List<Undone> undo(long revision, boolean cascading, String reason) {
    ZonedDateTime at = clock.instant().atZone(clock.getZone());
    try (Session session = sessions.apply(AccessMode.WRITE)) {
      return session.executeWrite(
          transaction -> {
            transaction
                .run(Statement.of("importing", "lock-store").text(), Map.of("at", at))
                .consume();
            List<Undone> undone = new ArrayList<>();
            undo(transaction, revision, cascading, at, reason, undone);
            return undone;
          });
    }
  }

  private static void undo(
      TransactionContext transaction,
      long revision,
      boolean cascading,
      ZonedDateTime at,
      String reason,
      List<Undone> undone) {
    if (cascading) {
      OptionalLong later = Undo.newestBuiltUpon(transaction, revision);
      while (later.isPresent()) {
        undo(transaction, later.getAsLong(), true, at, reason, undone);
        later = Undo.newestBuiltUpon(transaction, revision);
      }
    }
    Undo.of(transaction, revision);
    Map<String, Object> parameters = Map.of("undone", revision, "at", at, "reason", reason);
    long by =
        transaction
            .run(Statement.of("importing", "publish-undo").text(), parameters)
            .single()
            .get("revision")
            .asLong();
    undone.add(new Undone(revision, by));
  }

  /**
   * Empties a store whose first load broke off, so that it can be loaded again.
   *
   * @return whether there was anything to empty
   */
  public boolean wipeInterruptedLoad() {
    if (!state().isLoading()) {
      return false;
    }
    try (Session session = sessions.apply(AccessMode.WRITE)) {
      session.run(Statement.of("importing", "wipe").text()).consume();
      session.executeWriteWithoutResult(
          transaction ->
              transaction.run(Statement.of("importing", "reset-store").text()).consume());
    }
    return true;
  }
}
