/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bridgehead.service.topology.AuthorityLinks;

/**
 * The part of the matrix of authorities that can be taken in at a glance: the most linked of those
 * that have a link, by region and name, so that neighbours stand together.
 *
 * @param authorities those that are shown
 * @param leftOut how many others have a link
 * @param cells those between the shown that are not empty, by their pair
 * @param asked the authorities of which at least one is to be in a pair
 */
record LinkMatrix(
    List<Integer> authorities,
    int leftOut,
    Map<AuthorityLinks.Pair, AuthorityLinks.Cell> cells,
    Set<Integer> asked) {

  /** So many names and cells fit beside each other and are read without help. */
  static final int MOST = 20;

  static LinkMatrix of(LinkTable table, Set<Integer> asked) {
    var all = table.cells(asked);
    var links = new TreeMap<Integer, Integer>();
    for (var cell : all) {
      links.merge(cell.pair().a(), cell.total(), Integer::sum);
      links.merge(cell.pair().b(), cell.total(), Integer::sum);
    }
    var shown =
        links.keySet().stream()
            .sorted(
                Comparator.comparingInt((Integer each) -> -links.getOrDefault(each, 0))
                    .thenComparing(each -> each))
            .limit(MOST)
            .sorted(byPlace(table))
            .toList();
    var cells =
        all.stream()
            .filter(cell -> shown.contains(cell.pair().a()) && shown.contains(cell.pair().b()))
            .collect(Collectors.toMap(AuthorityLinks.Cell::pair, cell -> cell));
    return new LinkMatrix(shown, links.size() - shown.size(), cells, asked);
  }

  private static Comparator<Integer> byPlace(LinkTable table) {
    var nodes = table.question().topology().nodes();
    return Comparator.comparing(
            (Integer each) -> Objects.requireNonNullElse(nodes.region(each), ""))
        .thenComparing(each -> Objects.requireNonNullElse(nodes.name(each), ""))
        .thenComparing(nodes::key);
  }

  /** The number of links of the fullest cell; 0 where there is none. */
  int most() {
    return cells.values().stream().mapToInt(AuthorityLinks.Cell::total).max().orElse(0);
  }

  /** Whether the pair is one that is asked for. */
  boolean isAsked(AuthorityLinks.Pair pair) {
    return asked.contains(pair.a()) || asked.contains(pair.b());
  }
}
