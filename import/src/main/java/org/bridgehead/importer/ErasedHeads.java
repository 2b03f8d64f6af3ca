/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bridgehead.importer.plan.LeftOut;
import org.bridgehead.importer.read.Statements;
import org.bridgehead.importer.suppression.Identities;
import org.bridgehead.importer.suppression.SuppressionCheck;
import org.bridgehead.importer.suppression.SuppressionList;

/**
 * Leaves out heads who were erased, wherever the rule makes them the same person: the same name at
 * schools that one extract shows in one group. Such a school is then one by which the person is
 * known, so that an extract that shows only that school does not bring the person back.
 */
final class ErasedHeads {

  private final Set<String> posts = new TreeSet<>();
  private final Set<List<Object>> groups = new HashSet<>();

  private ErasedHeads() {}

  /**
   * Leaves them out of what was read.
   *
   * @param rows how many rows have been left out already
   */
  static LeftOut leaveOut(Statements statements, SuppressionList erased, long rows) {
    SuppressionCheck check = erased.check();
    if (check.isEmpty()) {
      return new LeftOut(erased, rows, erased);
    }
    ErasedHeads heads = new ErasedHeads();
    statements.heads().stream()
        .map(ErasedHeads::post)
        .distinct()
        .filter(check::holds)
        .forEach(heads.posts::add);
    int read = statements.heads().size();
    while (statements.heads().removeIf(heads::isErased)) {
      // what is left may be joined to what has just been left out
    }
    long left = (long) read - statements.heads().size();
    return new LeftOut(erased, rows + left, erased.with(heads.posts, ""));
  }

  private boolean isErased(Statements.Head head) {
    boolean is = posts.contains(post(head)) || groups.contains(group(head));
    if (is) {
      posts.add(post(head));
      groups.add(group(head));
    }
    return is;
  }

  private static String post(Statements.Head head) {
    return Identities.head(head.name(), head.school().key());
  }

  private static List<Object> group(Statements.Head head) {
    return List.of(head.source(), head.name(), head.group());
  }
}
