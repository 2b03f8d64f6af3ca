/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.jspecify.annotations.Nullable;

/** Keeps the first few, by key, of each effect on each sort of thing, whatever the order. */
final class PlanSamples {

  private static final int FEW = 5;

  /** An outline goes on for pages. */
  private static final int LONGEST = 200;

  private record Group(String what, String effect) {}

  private record Offered(NodeFacts nodeBefore, NodeFacts nodeAfter) {}

  private record OfferedTie(
      @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {}

  private final Map<Group, TreeMap<NodeKey, Offered>> nodes = new HashMap<>();
  private final Map<Group, TreeMap<TieKey, OfferedTie>> ties = new HashMap<>();

  void node(NodeKey key, @Nullable NodeFacts before, NodeFacts after) {
    var group = new Group(key.label().text(), before == null ? "added" : "changed");
    keep(
        nodes.computeIfAbsent(group, _ -> new TreeMap<>()),
        key,
        new Offered(before == null ? new NodeFacts() : before, after));
  }

  void tie(
      TieKey key,
      String effect,
      @Nullable Map<String, Object> before,
      @Nullable Map<String, Object> after) {
    var group = new Group(key.sort().text(), effect);
    keep(ties.computeIfAbsent(group, _ -> new TreeMap<>()), key, new OfferedTie(before, after));
  }

  private static <K extends Comparable<K>, V> void keep(TreeMap<K, V> few, K key, V value) {
    if (few.size() < FEW || key.compareTo(few.lastKey()) < 0) {
      few.put(key, value);
      if (few.size() > FEW) {
        few.pollLastEntry();
      }
    }
  }

  /**
   * @param names the name of a node; empty where it has none
   */
  List<PlanOutline.Sample> list(Function<NodeKey, String> names) {
    List<PlanOutline.Sample> samples = new ArrayList<>();
    nodes.forEach(
        (group, few) -> few.forEach((key, node) -> add(samples, group, named(key, names), node)));
    ties.forEach(
        (group, few) ->
            few.forEach(
                (key, tie) ->
                    samples.add(
                        new PlanOutline.Sample(
                            group.what(),
                            group.effect(),
                            ends(key, names),
                            "",
                            told(tie.before()),
                            told(tie.after())))));
    samples.sort(
        Comparator.comparing(PlanOutline.Sample::what)
            .thenComparing(PlanOutline.Sample::effect)
            .thenComparing(PlanOutline.Sample::subject)
            .thenComparing(PlanOutline.Sample::field));
    return samples;
  }

  private static void add(
      List<PlanOutline.Sample> samples, Group group, String subject, Offered node) {
    boolean person = group.what().equals(Label.PERSON.text());
    if (group.effect().equals("added") || person) {
      samples.add(new PlanOutline.Sample(group.what(), group.effect(), subject, "", "", ""));
      return;
    }
    var before = node.nodeBefore().described();
    var after = node.nodeAfter().described();
    List<String> fields =
        after.keySet().stream()
            .filter(field -> !value(before, field).equals(value(after, field)))
            .toList();
    for (String field : fields) {
      samples.add(
          new PlanOutline.Sample(
              group.what(),
              group.effect(),
              subject,
              field,
              value(before, field),
              value(after, field)));
    }
    if (fields.isEmpty()) {
      String confirmed = "listed by " + node.nodeBefore().listedIn().size() + " extracts";
      String now = "listed by " + node.nodeAfter().listedIn().size() + " extracts";
      samples.add(
          new PlanOutline.Sample(group.what(), group.effect(), subject, "", confirmed, now));
    }
  }

  private static String value(Map<String, NodeFacts.Stated> described, String field) {
    var stated = described.get(field);
    var text = stated == null ? "" : stated.value().toString();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "\u2026";
  }

  private static String ends(TieKey key, Function<NodeKey, String> names) {
    String role = key.role().isEmpty() ? "" : ", as " + key.role();
    return named(key.from(), names) + " \u2013 " + named(key.to(), names) + role;
  }

  private static String named(NodeKey key, Function<NodeKey, String> names) {
    String name = key.label() == Label.PERSON ? "" : names.apply(key);
    return name.isEmpty() ? key.toString() : key + " (" + name + ")";
  }

  /** The time that a tie holds, in words, and how many claims say so. */
  private static String told(@Nullable Map<String, Object> tie) {
    if (tie == null) {
      return "";
    }
    Object start = tie.get(Property.START);
    Object end = tie.get(Property.END);
    int claims = NodeProperties.texts(tie.get(Property.CLAIMS)).size();
    return (start == null ? "start not known" : "from " + start)
        + (end == null ? ", in force" : " until " + end)
        + (claims == 1 ? ", by 1 claim" : ", by " + claims + " claims");
  }
}
