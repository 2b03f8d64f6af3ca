/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.read.Statements;

/**
 * Who the heads are that registers name. The same name at two schools is one person where one
 * extract shows both schools in one trust (else one federation); the same name at the same school
 * in two extracts is one person. A person is thus a set of (name, school) pairs joined through
 * groups, and its id is made from the earliest extract and, in it, the lowest URN that the person
 * serves: a function of what was claimed, whatever the order, and not made from the name.
 */
final class Heads {

  /** The title that the register gives a head's post. */
  static final String ROLE = "head";

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private record Post(String name, NodeKey school) {}

  private record Sighting(LocalDate day, String urn) {}

  private final Map<Post, Post> parents = new HashMap<>();
  private final Map<Post, Set<Claim>> claims = new HashMap<>();
  private final Map<Post, NodeFacts> facts = new HashMap<>();

  /** Adds what an extract names. */
  void add(List<Statements.Head> heads) {
    Map<List<Object>, Post> firstOfGroup = new HashMap<>();
    for (Statements.Head head : heads) {
      Post post = new Post(head.name(), head.school());
      add(post, new Claim(head.source(), null, null, ""));
      NodeFacts person = facts.computeIfAbsent(post, _ -> new NodeFacts());
      person.state(Property.NAME, head.name(), head.source());
      person.state("title", head.title(), head.source());
      Post first =
          firstOfGroup.putIfAbsent(List.of(head.source(), head.name(), head.group()), post);
      if (first != null) {
        join(first, post);
      }
    }
  }

  /** Adds one person that the graph holds, with the posts that the person is held to have. */
  void add(NodeFacts person, Map<NodeKey, Set<Claim>> posts) {
    NodeFacts.Stated name = person.described().get(Property.NAME);
    if (name == null) {
      throw new IllegalStateException("a head without a name");
    }
    Post first = null;
    for (var entry : posts.entrySet()) {
      Post post = new Post(name.value().toString(), entry.getKey());
      entry.getValue().forEach(claim -> add(post, claim));
      facts.computeIfAbsent(post, _ -> new NodeFacts()).add(person);
      if (first != null) {
        join(first, post);
      }
      first = post;
    }
  }

  private void add(Post post, Claim claim) {
    claims.computeIfAbsent(post, _ -> new TreeSet<>()).add(claim);
  }

  private Post find(Post post) {
    Post root = post;
    for (Post parent = parents.get(root); parent != null; parent = parents.get(root)) {
      root = parent;
    }
    if (!root.equals(post)) {
      parents.put(post, root);
    }
    return root;
  }

  private void join(Post one, Post other) {
    Post a = find(one);
    Post b = find(other);
    if (!a.equals(b)) {
      parents.put(b, a);
    }
  }

  /** What the heads add up to: people by key. */
  Map<NodeKey, NodeFacts> people() {
    Map<NodeKey, NodeFacts> people = new HashMap<>();
    persons()
        .forEach(
            (key, posts) -> {
              NodeFacts person = people.computeIfAbsent(key, _ -> new NodeFacts());
              posts.forEach(post -> person.add(facts.getOrDefault(post, new NodeFacts())));
            });
    return people;
  }

  /** What the heads add up to: the claims of their posts. */
  Map<TieKey, Set<Claim>> posts() {
    Map<TieKey, Set<Claim>> ties = new HashMap<>();
    persons()
        .forEach(
            (key, posts) -> {
              for (Post post : posts) {
                ties.put(
                    new TieKey(TieSort.HEAD, key, post.school(), ROLE),
                    claims.getOrDefault(post, Set.of()));
              }
            });
    return ties;
  }

  private Map<NodeKey, List<Post>> persons() {
    Map<Post, List<Post>> byRoot = new HashMap<>();
    for (Post post : claims.keySet()) {
      byRoot.computeIfAbsent(find(post), _ -> new ArrayList<>()).add(post);
    }
    Map<NodeKey, List<Post>> persons = new HashMap<>();
    byRoot.values().forEach(posts -> persons.put(key(posts), posts));
    return persons;
  }

  private NodeKey key(List<Post> posts) {
    Sighting first =
        posts.stream()
            .flatMap(
                post ->
                    claims.getOrDefault(post, Set.of()).stream()
                        .map(claim -> new Sighting(claim.seen(), post.school().key())))
            .min(
                Comparator.comparing(Sighting::day)
                    .thenComparing(sighting -> sighting.urn().length())
                    .thenComparing(Sighting::urn))
            .orElseThrow();
    return new NodeKey(Label.PERSON, "head-" + first.urn() + "-" + DAY.format(first.day()));
  }
}
