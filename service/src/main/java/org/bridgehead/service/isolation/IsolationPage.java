/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import java.util.List;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.topology.IsolationRow.Flag;
import org.bridgehead.service.topology.IsolationRow.Rung;

/** The rungs and flags that the page counts, each with what it means. */
public final class IsolationPage {

  private IsolationPage() {}

  /**
   * How many schools of a sort there are.
   *
   * @param code the code of the rung or flag
   * @param words what it is called
   * @param means what it means, in one sentence
   * @param schools how many schools
   */
  public record Counted(String code, String words, String means, int schools) {}

  /** How many schools stand on each rung. */
  public static List<Counted> rungs(IsolationCounts counts) {
    return List.of(
        rung(counts, Rung.NO_LINK, "No tie on record leads to any other open organisation."),
        rung(
            counts,
            Rung.NO_NETWORK,
            "There are ties on record, but no membership of a network with another member."),
        rung(
            counts,
            Rung.OWN_GROUP_ONLY,
            "The only memberships on record are of its own trust, federation or sponsor's group."),
        rung(counts, Rung.NETWORKED, "It is in a network joined to learn together."));
  }

  /** How many schools have each flag. */
  public static List<Counted> flags(IsolationCounts counts) {
    return List.of(
        flag(
            counts,
            Flag.RELIES_ON_ONE_LINK,
            "relies on one link",
            "If one tie ended, no route on record would lead to another open school."),
        flag(
            counts,
            Flag.NO_RECENT_ACTIVITY,
            "no recent activity on record",
            "Activities are recorded in its authority, and none of this school in two years."),
        flag(
            counts,
            Flag.OFFERED_NOT_JOINED,
            "offered, not joined",
            "A network serves its authority, and the school is no member of it on record."),
        flag(
            counts,
            Flag.COVERAGE_THIN,
            "coverage thin",
            "So little is recorded of its authority that there may be more than is known."));
  }

  private static Counted rung(IsolationCounts counts, Rung rung, String means) {
    var code = Codes.of(rung);
    return new Counted(
        code, IsolationView.words(rung), means, counts.byRung().getOrDefault(code, 0));
  }

  private static Counted flag(IsolationCounts counts, Flag flag, String words, String means) {
    var code = Codes.of(flag);
    return new Counted(code, words, means, counts.byFlag().getOrDefault(code, 0));
  }
}
