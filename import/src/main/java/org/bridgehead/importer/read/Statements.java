/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.report.Place;

/** All that the files of one import state, collected. Not thread-safe. */
public final class Statements {

  /**
   * A head as a register extract names one: who that is becomes clear only from all of them.
   *
   * @param name the head's full name
   * @param title such as Mrs; may be empty
   * @param school the school that the head serves
   * @param group the trust, else the federation, else the school itself: within it the same name is
   *     the same person
   */
  public record Head(String name, String title, NodeKey school, String group, Source source) {}

  private final Map<NodeKey, NodeFacts> nodes = new LinkedHashMap<>();
  private final Map<TieKey, Set<Claim>> ties = new LinkedHashMap<>();
  private final Map<NodeKey, Set<Source>> listings = new HashMap<>();
  private final Map<TieKey, List<Place>> places = new HashMap<>();
  private final List<Head> heads = new ArrayList<>();
  private final Set<Source> sources = new TreeSet<>();
  private final Set<String> contents = new TreeSet<>();

  /** The facts of a node that a row brings into being or describes further. */
  public NodeFacts node(NodeKey key) {
    return nodes.computeIfAbsent(key, _ -> new NodeFacts());
  }

  /** A claim for a tie, made in a row. */
  public void tie(TieKey key, Claim claim, Place place) {
    tie(key, claim);
    places.merge(key, List.of(place), Statements::joined);
  }

  /** A claim for a tie that no row makes. */
  public void tie(TieKey key, Claim claim) {
    ties.merge(key, Set.of(claim), Statements::united);
  }

  /** Nearly every list is one place, and stays so. */
  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = some instanceof ArrayList ? some : new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /** Nearly every set is one claim or source, and stays so. */
  private static <T extends Comparable<T>> Set<T> united(Set<T> some, Set<T> more) {
    Set<T> all = some instanceof TreeSet ? some : new TreeSet<>(some);
    all.addAll(more);
    return all;
  }

  /** Takes over all that others state; these are of no use afterwards. */
  public void add(Statements others) {
    others.nodes.forEach((key, facts) -> nodes.merge(key, facts, NodeFacts::and));
    others.ties.forEach((key, claims) -> ties.merge(key, claims, Statements::united));
    others.listings.forEach((key, sources) -> listings.merge(key, sources, Statements::united));
    others.places.forEach((key, some) -> places.merge(key, some, Statements::joined));
    heads.addAll(others.heads);
    sources.addAll(others.sources);
    contents.addAll(others.contents);
  }

  /** Says that nothing will be added to these, and that they are to be known by their content. */
  public void seal() {
    contents.add(Content.of(this));
  }

  /** A source lists a school, so that what it does not show of it is absent. */
  public void listed(NodeKey key, Source source) {
    listings.merge(key, Set.of(source), Statements::united);
  }

  /** A head as named. */
  public void head(Head head) {
    heads.add(head);
  }

  /** A source that was read, even if it states nothing. */
  public void source(Source source) {
    sources.add(source);
  }

  /** The nodes that rows bring into being or describe. */
  public Map<NodeKey, NodeFacts> nodes() {
    return nodes;
  }

  /** The claims by tie, without those for heads. */
  public Map<TieKey, Set<Claim>> ties() {
    return ties;
  }

  /** Which sources list which schools. */
  public Map<NodeKey, Set<Source>> listings() {
    return listings;
  }

  /** The rows in which a tie was claimed. */
  public Map<TieKey, List<Place>> places() {
    return places;
  }

  /** The heads as named. */
  public List<Head> heads() {
    return heads;
  }

  /** The sources read. */
  public Set<Source> sources() {
    return sources;
  }

  /** What was read, each file by its {@link Content}. */
  public Set<String> contents() {
    return contents;
  }
}
