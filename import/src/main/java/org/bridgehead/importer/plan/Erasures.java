/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.importer.suppression.SuppressionList;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * Removes people from the graph for good. The graph keeps a copy of the suppression list, so that
 * every import asks it, through whichever service it comes.
 */
public final class Erasures {

  /**
   * One erasure, as it is on record: whom it concerned is not.
   *
   * @param revision the revision that it published
   * @param why the code of the reason
   * @param by the id of the key that asked for it
   */
  public record Erasure(long revision, ZonedDateTime at, String why, String by) {}

  /**
   * What came of carrying a list out.
   *
   * @param list everybody who is on it now, with all they turned out to be known by
   * @param people how many were removed; a head counts once for each id that undo would put back
   * @param revision the revision that stands now
   */
  public record Outcome(SuppressionList list, int people, long revision) {}

  /**
   * Who was removed.
   *
   * @param list the list that was asked for, with all that they were known by
   * @param people how many; a head counts once for each id that undo would put back
   */
  public record Removed(SuppressionList list, int people) {}

  private final Function<AccessMode, Session> sessions;
  private final Clock clock;

  /**
   * @param sessions opens a session for reading or writing
   * @param clock when revisions are published
   */
  public Erasures(Function<AccessMode, Session> sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** The list as the graph keeps it. */
  public SuppressionList list() {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(Erasures::list);
    }
  }

  static SuppressionList list(TransactionContext transaction) {
    return transaction.run(Statement.of("suppression", "read-list").text()).stream()
        .map(found -> SuppressionList.of(found.get("lines").asList(Value::asString)))
        .findFirst()
        .orElse(SuppressionList.NOBODY);
  }

  /**
   * What a person is known by.
   *
   * @param id the person's id
   * @return identities for a suppression list; empty if the graph holds nothing of such a person
   */
  public List<String> identities(String id) {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(
          transaction -> {
            HeldPeople held = HeldPeople.read(transaction);
            return held.holds(id) ? held.identities(id) : List.of();
          });
    }
  }

  /** All erasures, the newest first. */
  public List<Erasure> listErasures() {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(
          transaction ->
              transaction
                  .run(Statement.of("suppression", "list-erasures").text())
                  .list(Erasures::of));
    }
  }

  private static Erasure of(Record found) {
    return new Erasure(
        found.get("number").asLong(),
        found.get("at").asZonedDateTime(),
        found.get("why").asString(),
        found.get("by").asString());
  }

  /**
   * Puts everybody on a list on that of the graph too and removes who is on either, in one
   * transaction. If that removes anybody it is a revision, which names nobody.
   *
   * @param why the code of the reason, for the record
   * @param by the id of the key that asks for it
   * @throws ImportRefused while a first load is under way
   */
  public Outcome carryOut(SuppressionList list, String why, String by) {
    ZonedDateTime at = clock.instant().atZone(clock.getZone());
    try (Session session = sessions.apply(AccessMode.WRITE)) {
      return session.executeWrite(transaction -> carryOut(transaction, list, why, by, at));
    }
  }

  private static Outcome carryOut(
      TransactionContext transaction,
      SuppressionList list,
      String why,
      String by,
      ZonedDateTime at) {
    Record store =
        transaction.run(Statement.of("importing", "lock-store").text(), Map.of("at", at)).single();
    if (store.get("state").asString().equals("loading")) {
      throw new ImportRefused("", "The first load of this store is under way. Try again after it.");
    }
    Removed removed = extend(transaction, list);
    if (removed.people() == 0) {
      return new Outcome(removed.list(), 0, store.get("revision").asLong());
    }
    long revision =
        transaction
            .run(
                Statement.of("suppression", "publish-erasure").text(),
                Map.of("at", at, "why", why, "by", by))
            .single()
            .get("revision")
            .asLong();
    return new Outcome(removed.list(), removed.people(), revision);
  }

  /** Adds to the graph's list and removes who is on it. */
  static Removed extend(TransactionContext transaction, SuppressionList list) {
    Removed removed = remove(transaction, list(transaction).unite(list));
    transaction
        .run(
            Statement.of("suppression", "write-list").text(),
            Map.of("lines", removed.list().lines()))
        .consume();
    return removed;
  }

  /**
   * Removes everybody who is on a list and all that is held of them, also in what undo would put
   * back. Asks of each person once or twice whether they are on it.
   */
  public static Removed remove(TransactionContext transaction, SuppressionList list) {
    if (list.isEmpty()) {
      return new Removed(list, 0);
    }
    HeldPeople held = HeldPeople.read(transaction);
    SuppressionList all = list;
    Set<String> gone = new TreeSet<>();
    for (Set<String> found = held.among(all.check());
        gone.addAll(found);
        found = held.among(all.check())) {
      all = all.with(found.stream().flatMap(id -> held.identities(id).stream()).toList(), "");
    }
    if (!gone.isEmpty()) {
      transaction
          .run(
              Statement.of("suppression", "remove-people").text(),
              Map.of("ids", List.copyOf(gone), "written", written(gone)))
          .consume();
    }
    return new Removed(all, gone.size());
  }

  /** Ids as they are and as addresses have them. */
  private static List<String> written(Set<String> ids) {
    return ids.stream()
        .flatMap(
            id -> Stream.of(id, URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20")))
        .distinct()
        .toList();
  }
}
