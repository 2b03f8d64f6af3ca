/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bridgehead.cypher.Statement;
import org.bridgehead.importer.ImportRefused;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What was decided on whether two people are one. A decision changes no person and no tie: whoever
 * reads the graph for questions counts the two as one. No import and no undo touches it.
 */
public final class PeopleDecisions {

  /** The two are one person. */
  public static final String SAME = "same";

  /** The two are not. */
  public static final String APART = "apart";

  /**
   * One decision.
   *
   * @param id its id, which tells nothing
   * @param kind same or apart
   * @param of the one person's id when it was decided
   * @param and the other's
   * @param reason why, in the words of whoever decided
   * @param by the id of the key
   * @param withdrawnBy the key that withdrew it; null while it stands
   * @param withdrawnAt when; null while it stands
   * @param held the ids by which the graph holds the two now
   */
  public record Decision(
      String id,
      String kind,
      String of,
      String and,
      String reason,
      String by,
      ZonedDateTime at,
      @Nullable String withdrawnBy,
      @Nullable ZonedDateTime withdrawnAt,
      List<String> held) {

    /** Whether it is one of this kind and has not been withdrawn. */
    boolean stands(String as) {
      return kind.equals(as) && withdrawnAt == null;
    }
  }

  private final Function<AccessMode, Session> sessions;
  private final Clock clock;

  /**
   * @param sessions opens a session for reading or writing
   * @param clock when decisions are taken
   */
  public PeopleDecisions(Function<AccessMode, Session> sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** All decisions, the newest first. */
  public List<Decision> list() {
    try (Session session = sessions.apply(AccessMode.READ)) {
      return session.executeRead(PeopleDecisions::list);
    }
  }

  private static List<Decision> list(TransactionContext transaction) {
    return transaction
        .run(Statement.of("people", "list-decisions").text())
        .list(PeopleDecisions::decision);
  }

  private static Decision decision(Record found) {
    Value withdrawn = found.get("withdrawnAt");
    return new Decision(
        found.get("id").asString(),
        found.get("kind").asString(),
        found.get("one").asString(),
        found.get("other").asString(),
        found.get("reason").asString(),
        found.get("by").asString(),
        found.get("at").asZonedDateTime(),
        withdrawn.isNull() ? null : found.get("withdrawnBy").asString(),
        withdrawn.isNull() ? null : withdrawn.asZonedDateTime(),
        found.get("held").asList(Value::asString));
  }

  /** Whom the standing decisions make one. */
  public static SamePeople same(TransactionContext transaction) {
    return same(list(transaction));
  }

  private static SamePeople same(List<Decision> decisions) {
    return new SamePeople(
        decisions.stream()
            .filter(decision -> decision.stands(SAME) && !decision.held().isEmpty())
            .map(Decision::held)
            .toList());
  }

  /**
   * Takes a decision; it counts from the revision that it publishes.
   *
   * @param kind {@link #SAME} or {@link #APART}
   * @return its id
   * @throws ImportRefused if the graph holds no such people, if both are the same id, or if another
   *     decision that stands says otherwise
   */
  public String decide(String kind, String of, String and, String reason, String by) {
    ZonedDateTime at = clock.instant().atZone(clock.getZone());
    try (Session session = sessions.apply(AccessMode.WRITE)) {
      return session.executeWrite(
          transaction -> {
            lock(transaction, at);
            Map<String, Object> properties = new HashMap<>();
            properties.put("kind", kind);
            properties.put("reason", reason);
            properties.put("by", by);
            person(transaction, "one", of, properties);
            person(transaction, "other", and, properties);
            requireFit(list(transaction), kind, of, and);
            return transaction
                .run(
                    Statement.of("people", "write-decision").text(),
                    Map.of("at", at, "properties", properties))
                .single()
                .get("id")
                .asString();
          });
    }
  }

  private static void lock(TransactionContext transaction, ZonedDateTime at) {
    transaction.run(Statement.of("importing", "lock-store").text(), Map.of("at", at)).consume();
  }

  private static void person(
      TransactionContext transaction, String side, String id, Map<String, Object> properties) {
    Record found =
        transaction.run(Statement.of("people", "find-person").text(), Map.of("id", id)).stream()
            .findFirst()
            .orElseThrow(() -> new ImportRefused("", "Nobody on record has the id " + id + "."));
    properties.put(side, id);
    if (!found.get("school").isNull() && !found.get("name").isNull()) {
      properties.put(side + "Name", found.get("name").asString());
      properties.put(side + "School", found.get("school").asString());
    }
  }

  private static void requireFit(List<Decision> standing, String kind, String of, String and) {
    if (of.equals(and)) {
      throw new ImportRefused("", "Both ids are the same; name two people.");
    }
    SamePeople same = same(standing);
    if (same.of(of).equals(same.of(and))) {
      throw new ImportRefused("", "Decisions that stand make these two one person already.");
    }
    if (kind.equals(APART)) {
      return;
    }
    for (Decision apart : standing) {
      if (apart.stands(APART) && joins(same, of, and, apart.held())) {
        throw new ImportRefused(
            "", "Decision %s keeps them apart. Withdraw that first.".formatted(apart.id()));
      }
    }
  }

  /** Whether to make two people one would make those one too who are kept apart. */
  private static boolean joins(SamePeople same, String of, String and, List<String> apart) {
    List<String> classes = apart.stream().map(same::of).toList();
    return classes.contains(same.of(of)) && classes.contains(same.of(and));
  }

  /**
   * Withdraws a decision.
   *
   * @return false if none of that id stands
   */
  public boolean withdraw(String id, String by) {
    ZonedDateTime at = clock.instant().atZone(clock.getZone());
    try (Session session = sessions.apply(AccessMode.WRITE)) {
      return session.executeWrite(
          transaction -> {
            lock(transaction, at);
            return transaction
                .run(
                    Statement.of("people", "withdraw-decision").text(),
                    Map.of("id", id, "at", at, "by", by))
                .hasNext();
          });
    }
  }
}
