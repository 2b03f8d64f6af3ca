/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.snapshot.CurrentSnapshot;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.store.SchoolListRepository;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Scope;
import org.jspecify.annotations.Nullable;

/** Turns what was asked for into a question about the snapshot in force. */
@Singleton
public final class Questions {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final CurrentSnapshot snapshots;
  private final Workings workings;
  private final SchoolListRepository lists;

  Questions(CurrentSnapshot snapshots, Workings workings, SchoolListRepository lists) {
    this.snapshots = snapshots;
    this.workings = workings;
    this.lists = lists;
  }

  /** The question; a problem if the day does not exist or the scope names nothing on record. */
  public Question ask(ScopeParameters asked) {
    return ask(snapshots.current(), asked);
  }

  /** The same of the snapshot that another question is about. */
  public Question ask(Question other, ScopeParameters asked) {
    return ask(other.snapshot(), asked);
  }

  private Question ask(Snapshot snapshot, ScopeParameters asked) {
    var given = asked.asOf();
    return new Question(
        snapshot,
        workings,
        given == null ? newest(snapshot.newestDate()) : day("asOf", given),
        given == null,
        filter(snapshot.topology().nodes(), asked));
  }

  /** An empty store covers no day; its answer is that of today. */
  private static LocalDate newest(@Nullable LocalDate covered) {
    return covered == null ? LocalDate.now(Clock.systemDefaultZone()) : covered;
  }

  /** The day that a text such as 2026-01-31 means, else a problem that names the field. */
  public static LocalDate day(String field, String given) {
    try {
      if (DAY.matcher(given).matches()) {
        return LocalDate.parse(given);
      }
    } catch (DateTimeException _) {
      // The answer is the same as to a text of another form.
    }
    throw new Failure.ImpossibleDate(field, given).exception();
  }

  private Scope.Filter filter(Nodes nodes, ScopeParameters asked) {
    check(nodes, NodeKind.AUTHORITY, "authority", asked.authorities());
    check(nodes, NodeKind.SCHOOL, "urn", asked.urns());
    if (!asked.regions().isEmpty()) {
      var known = regions(nodes);
      for (var region : asked.regions()) {
        if (!known.contains(region)) {
          throw new Failure.UnknownScope("region", region).exception();
        }
      }
    }
    boolean named = asked.namesSchools();
    return new Scope.Filter(
        Set.copyOf(asked.authorities()),
        Set.copyOf(asked.regions()),
        schools(asked),
        named || asked.includesIndependent(),
        named);
  }

  /**
   * Those named and those of lists. A school of a list may be on record no more, as after an undo:
   * then it is not met.
   */
  private Set<String> schools(ScopeParameters asked) {
    var urns = new HashSet<>(asked.urns());
    for (var id : asked.lists()) {
      var list = lists.findById(id);
      urns.addAll(list.orElseThrow(() -> new Failure.UnknownScope("list", id).exception()).urns());
    }
    return urns;
  }

  private static void check(Nodes nodes, NodeKind kind, String field, Iterable<String> keys) {
    for (var key : keys) {
      if (nodes.find(kind, key) < 0) {
        throw new Failure.UnknownScope(field, key).exception();
      }
    }
  }

  private static Set<String> regions(Nodes nodes) {
    var regions = new TreeSet<String>();
    for (int node = 0; node < nodes.count(); node++) {
      var region = nodes.region(node);
      if (region != null) {
        regions.add(region);
      }
    }
    return regions;
  }
}
