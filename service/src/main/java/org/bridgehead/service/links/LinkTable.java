/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.SortKey;
import org.bridgehead.service.topology.AuthorityLinkKind;
import org.bridgehead.service.topology.AuthorityLinks;
import org.bridgehead.service.topology.NodeKind;

/** The matrix of authorities for a question, with its rows in order. */
final class LinkTable {

  private final Question question;
  private final AuthorityLinks.Options options;
  private final AuthorityLinks links;

  LinkTable(Question question, AuthorityLinks.Options options) {
    this.question = question;
    this.options = options;
    links =
        question.inScope(
            AuthorityLinks.class,
            options,
            () -> AuthorityLinks.compute(question.topology(), question.scope(), options));
  }

  AuthorityLinks links() {
    return links;
  }

  Question question() {
    return question;
  }

  AuthorityLinks.Options options() {
    return options;
  }

  /** The cells that touch one of the authorities and are not empty, the fullest first. */
  List<AuthorityLinks.Cell> cells(Set<Integer> touching) {
    return links.cells().stream()
        .filter(cell -> touches(touching, cell.pair()))
        .sorted(Comparator.comparing(this::key))
        .toList();
  }

  /** The gaps that touch one of the authorities. */
  List<AuthorityLinks.Gap> gaps(Set<Integer> touching) {
    return links.gaps().stream()
        .filter(gap -> touches(touching, gap.pair()))
        .sorted(Comparator.comparing(this::key))
        .toList();
  }

  private static boolean touches(Set<Integer> touching, AuthorityLinks.Pair pair) {
    return touching.contains(pair.a()) || touching.contains(pair.b());
  }

  SortKey key(AuthorityLinks.Cell cell) {
    return new SortKey(-cell.total(), codes(cell.pair()));
  }

  SortKey key(AuthorityLinks.Gap gap) {
    return new SortKey(0, codes(gap.pair()));
  }

  private String codes(AuthorityLinks.Pair pair) {
    var nodes = question.topology().nodes();
    return nodes.key(pair.a()) + "/" + nodes.key(pair.b());
  }

  /** All authorities there are. */
  static Set<Integer> everyAuthority(Question question) {
    var nodes = question.topology().nodes();
    var found = new TreeSet<Integer>();
    for (int node = 0; node < nodes.count(); node++) {
      if (nodes.kind(node) == NodeKind.AUTHORITY) {
        found.add(node);
      }
    }
    return found;
  }

  /**
   * The authorities that a scope names, whether or not any school is on record for them: those of
   * its codes, those of its regions, and those of its schools.
   */
  static Set<Integer> authorities(Question local, ScopeParameters named) {
    var nodes = local.topology().nodes();
    var found = new TreeSet<Integer>();
    for (int node : everyAuthority(local)) {
      if (named.admitsAuthority(nodes.key(node), nodes.region(node))) {
        found.add(node);
      }
    }
    local.scope().stream()
        .map(school -> local.topology().authorityOf(school, local.day()))
        .filter(authority -> authority >= 0)
        .forEach(found::add);
    return found;
  }

  static Map<String, Integer> byKind(Map<AuthorityLinkKind, Integer> counts) {
    var coded = new TreeMap<String, Integer>();
    counts.forEach((kind, count) -> coded.merge(LinkKinds.code(kind), count, Integer::sum));
    return coded;
  }

  LinkTotals totals(List<AuthorityLinks.Cell> cells) {
    var sum = new TreeMap<AuthorityLinkKind, Integer>();
    cells.forEach(
        cell -> cell.byKind().forEach((kind, count) -> sum.merge(kind, count, Integer::sum)));
    return new LinkTotals(
        options.kinds().stream().sorted().map(LinkKinds::code).toList(),
        options.levels().stream().sorted().map(LinkKinds::words).toList(),
        sum.values().stream().mapToInt(Integer::intValue).sum(),
        byKind(sum));
  }
}
