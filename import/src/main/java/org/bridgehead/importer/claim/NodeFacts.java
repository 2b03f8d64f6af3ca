/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.claim;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What sources say of one node: its properties, its lifetime, and which of them list it. Facts are
 * only ever added, and what they add up to does not depend on the order.
 */
public final class NodeFacts {

  /**
   * A property's value, with who says so.
   *
   * @param value text, a whole number or a truth value
   */
  public record Stated(Object value, Source source) {

    boolean outranks(@Nullable Stated other) {
      if (other == null) {
        return true;
      }
      int newer = source.compareTo(other.source);
      return newer > 0 || newer == 0 && value.toString().compareTo(other.value.toString()) > 0;
    }
  }

  private final SortedMap<String, Stated> described = new TreeMap<>();
  private final SortedSet<Claim> lifeClaims = new TreeSet<>();
  private final SortedSet<Source> listedIn = new TreeSet<>();

  /** States a property; the newest source to state it is believed, and a blank states nothing. */
  public void state(String property, @Nullable Object value, Source source) {
    if (value == null || value.equals("")) {
      return;
    }
    Stated stated = new Stated(value, source);
    if (stated.outranks(described.get(property))) {
      described.put(property, stated);
    }
  }

  /** Adds a claim about when it lived. */
  public void claimLife(Claim claim) {
    lifeClaims.add(claim);
  }

  /** Notes that a source lists it. */
  public void listIn(Source source) {
    listedIn.add(source);
  }

  /** Adds all that other facts say. */
  public void add(NodeFacts other) {
    other.described.forEach((property, stated) -> state(property, stated.value(), stated.source()));
    lifeClaims.addAll(other.lifeClaims);
    listedIn.addAll(other.listedIn);
  }

  /** These facts, with all that others say added. */
  public NodeFacts and(NodeFacts others) {
    add(others);
    return this;
  }

  /** A copy that can be added to without changing this one. */
  public NodeFacts copy() {
    NodeFacts copy = new NodeFacts();
    copy.add(this);
    return copy;
  }

  /** The properties in force, by name. */
  public Map<String, Stated> described() {
    return described;
  }

  /** All claims about its lifetime, oldest source first. */
  public Collection<Claim> lifeClaims() {
    return lifeClaims;
  }

  /** The sources that list it, oldest first. */
  public Collection<Source> listedIn() {
    return listedIn;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof NodeFacts facts
        && described.equals(facts.described)
        && lifeClaims.equals(facts.lifeClaims)
        && listedIn.equals(facts.listedIn);
  }

  @Override
  public int hashCode() {
    return Objects.hash(described, lifeClaims, listedIn);
  }
}
