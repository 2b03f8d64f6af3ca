/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;
import java.util.Set;

/**
 * A network that may be suggested, with what its members are.
 *
 * @param network its node
 * @param members the open schools that lead it or are its partners, each once
 * @param places how many places of the band are left, invitations counted; at least 1
 * @param knownStages how many members' phases say what ages they teach
 * @param younger how many of them teach the younger
 * @param older how many of them teach the older
 * @param phases the members' phases
 * @param types the members' types
 * @param authorities the authorities of its members, and those that are members or served
 * @param practices what was practised in its activities, and what it is for, in lower case
 */
record Joinable(
    int network,
    int[] members,
    int places,
    int knownStages,
    int younger,
    int older,
    Set<String> phases,
    Set<String> types,
    BitSet authorities,
    Set<String> practices) {

  /** The share of the members, of those whose phase is known, that teach some of these ages. */
  double shareThatTeach(int stages) {
    if (stages == 0 || knownStages == 0) {
      return 0;
    }
    int fitting = stages == 1 ? younger : stages == 2 ? older : knownStages;
    return (double) fitting / knownStages;
  }
}
