/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.export;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.topology.TieKind;

/**
 * The nodes and ties of a day that are exported: the schools of the scope and all that is tied to
 * them; where no place or list narrows the scope down, also all else that lives on the day. Of ties
 * all that hold between two such nodes, but for those that say whom not to bring together.
 *
 * @param question the day and the scope
 * @param nodes the nodes, by number
 * @param ties the ties, by number
 */
record Selection(Question question, BitSet nodes, BitSet ties) {

  /**
   * What a question is about.
   *
   * @param narrowed whether an authority, a region or a list of schools narrows it down
   */
  static Selection of(Question question, boolean narrowed) {
    var nodes = new BitSet();
    question.scope().stream().forEach(nodes::set);
    if (narrowed) {
      question.scope().stream().forEach(school -> addNeighbours(question, school, nodes));
    } else {
      addOthers(question, nodes);
    }
    var topology = question.topology();
    var ties = new BitSet();
    IntStream.range(0, topology.ties().count())
        .filter(tie -> nodes.get(topology.ties().from(tie)) && nodes.get(topology.ties().to(tie)))
        .filter(tie -> isTold(question, tie))
        .forEach(ties::set);
    return new Selection(question, nodes, ties);
  }

  private static void addNeighbours(Question question, int school, BitSet nodes) {
    var topology = question.topology();
    for (int at = topology.first(school); at < topology.first(school + 1); at++) {
      int tie = topology.tieAt(at);
      int other = topology.ties().other(tie, school);
      if (isTold(question, tie) && !topology.nodes().isOpenSchool(other, question.day())) {
        nodes.set(other);
      }
    }
  }

  private static void addOthers(Question question, BitSet nodes) {
    var all = question.topology().nodes();
    IntStream.range(0, all.count())
        .filter(node -> all.isAlive(node, question.day()))
        .filter(node -> !all.isOpenSchool(node, question.day()))
        .forEach(nodes::set);
  }

  /** A school's authority may be taken to hold back to before it was first seen. */
  private static boolean isTold(Question question, int tie) {
    var topology = question.topology();
    var kind = topology.ties().kind(tie);
    return kind == TieKind.IN
        ? topology.authorityTie(topology.ties().from(tie), question.day()) == tie
        : kind != TieKind.AVOIDS && topology.holds(tie, question.day());
  }

  /** How many nodes there are. */
  int nodeCount() {
    return nodes.cardinality();
  }

  /** How many ties there are. */
  int tieCount() {
    return ties.cardinality();
  }
}
