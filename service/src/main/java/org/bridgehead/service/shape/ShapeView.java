/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.shape;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bridgehead.service.question.ByChance;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.OutsideTies;
import org.bridgehead.service.question.Projected;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.EiIndex;
import org.bridgehead.service.topology.MemberGraph;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Shape;
import org.bridgehead.service.topology.Shape.Form;

/** A shape in words. */
final class ShapeView {

  static final SortedMap<String, Meaning> MEANING = meaning();

  private static final int MOST_PAIRS = 20;

  private final Question question;
  private final Projected projected;
  private final int node;
  private final boolean network;
  private final MemberGraph members;

  /** The shape of a network or an authority. */
  ShapeView(Question question, int node) {
    this.question = question;
    this.node = node;
    network = question.topology().nodes().kind(node) == NodeKind.NETWORK;
    projected = Projected.schools(question);
    members =
        network
            ? MemberGraph.ofNetwork(
                question.topology(), question.scope(), projected.projection(), node)
            : MemberGraph.ofAuthority(
                question.topology(), question.scope(), projected.projection(), node);
  }

  private static SortedMap<String, Meaning> meaning() {
    Map<String, Meaning> all = new TreeMap<>(OutsideTies.MEANING);
    all.put(
        "form",
        new Meaning(
            "Form",
            "What the schools and their contacts are most like, by the figures beside it; where one"
                + " part has three in four of those joined, what that part is most like. Of a"
                + " network, what joins its members besides the membership counts."));
    all.put("edges", new Meaning("Contacts", "How many pairs of its schools share something."));
    all.put(
        "joined", new Meaning("Joined", "How many of its schools share something with another."));
    all.put("parts", new Meaning("Parts", "Into how many parts without contact these fall."));
    all.put(
        "density",
        new Meaning("Density", "Which share of all pairs of its schools share something, 0 to 1."));
    all.put(
        "centralisation",
        new Meaning(
            "Centralisation",
            "How far the contacts come together in one school: 1 if all go through it, 0 if all"
                + " have as many."));
    all.put(
        "clustering",
        new Meaning(
            "Clustering", "How often two contacts of a school are contacts themselves, 0 to 1."));
    all.put(
        "longest",
        new Meaning("Longest way", "The most steps between two schools that have a way at all."));
    all.put(
        "contacts",
        new Meaning("Contacts by school", "How many of the others each is joined to, most first."));
    return Meaning.of(all);
  }

  ShapeRow.Totals totals() {
    return new ShapeRow.Totals(members.graph().size());
  }

  ShapeRow row() {
    var shape = Shape.of(members.graph());
    return new ShapeRow(
        question.telling().place(node),
        Codes.of(shape.form()),
        shape.edges(),
        shape.joined(),
        shape.parts(),
        ByChance.orNull(shape.density()),
        ByChance.orNull(shape.centralisation()),
        ByChance.orNull(shape.clustering()),
        shape.longest(),
        shape.degrees().stream().boxed().toList(),
        OutsideTies.of(EiIndex.ofMembers(projected.projection(), members)),
        question.telling().why(words(shape), ties(shape)));
  }

  private String words(Shape shape) {
    return "Of %s of %s, %d are joined to another by more than %s: %s."
        .formatted(
            Telling.count(shape.members(), "school"),
            question.telling().name(node),
            shape.joined(),
            network ? "the membership" : "being in it",
            words(shape.form()));
  }

  private static String words(Form form) {
    return switch (form) {
      case UNJOINED -> "nothing on record joins them";
      case PAIR -> "just the two";
      case SEPARATE_PARTS -> "parts without a contact on record between them";
      case CLIQUE -> "nearly each to each";
      case CHAIN -> "a chain, one after the other";
      case RING -> "a ring, one after the other";
      case HUB_AND_SPOKE -> "a hub and its spokes";
      case BRIDGED_CLUSTERS -> "clusters that one school holds together";
      case CLUSTER -> "a cluster, in which contacts of one mostly know one another";
      case MIXED -> "no plain form";
    };
  }

  /** What joins the first pairs; where nothing does, what makes the schools members. */
  private IntStream ties(Shape shape) {
    if (shape.edges() == 0) {
      return network ? memberships() : IntStream.empty();
    }
    var graph = members.graph();
    return IntStream.range(0, graph.size())
        .boxed()
        .flatMap(
            one ->
                IntStream.range(graph.first(one), graph.first(one + 1))
                    .map(graph::target)
                    .filter(other -> other > one)
                    .mapToObj(other -> new int[] {members.actor(one), members.actor(other)}))
        .limit(MOST_PAIRS)
        .flatMapToInt(pair -> projected.ties(pair[0], pair[1], network ? node : -1));
  }

  private IntStream memberships() {
    var topology = question.topology();
    return topology.routeTies(node, question.day()).stream()
        .filter(tie -> question.scope().contains(topology.ties().from(tie)));
  }
}
