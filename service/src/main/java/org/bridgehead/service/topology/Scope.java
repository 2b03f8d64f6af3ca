/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.IntStream;

/** An immutable set of schools that are open on a day, about which a question is asked. */
public final class Scope {
  private final BitSet schools;
  private final int asOf;

  private Scope(BitSet schools, int asOf) {
    this.schools = schools;
    this.asOf = asOf;
  }

  /** The schools that are open on that epoch day and meet the filter. */
  public static Scope of(Topology topology, int asOf, Filter filter) {
    var chosen = new BitSet(topology.nodes().count());
    for (int node = 0; node < topology.nodes().count(); node++) {
      if (topology.nodes().isOpenSchool(node, asOf) && filter.admits(topology, node, asOf)) {
        chosen.set(node);
      }
    }
    return new Scope(chosen, asOf);
  }

  /** The state-funded schools that are open on that epoch day and have an authority. */
  public static Scope standard(Topology topology, int asOf) {
    return of(topology, asOf, Filter.STANDARD);
  }

  /** Every school that is open on that epoch day. */
  public static Scope everySchool(Topology topology, int asOf) {
    return of(topology, asOf, new Filter(Set.of(), Set.of(), Set.of(), true, true));
  }

  /** Whether the node is a school of this scope. */
  public boolean contains(int node) {
    return schools.get(node);
  }

  /** How many schools there are. */
  public int size() {
    return schools.cardinality();
  }

  /** The epoch day on which they are open. */
  public int asOf() {
    return asOf;
  }

  /** The schools, lowest number first. */
  public IntStream stream() {
    return schools.stream();
  }

  /**
   * Which open schools are meant. An empty set does not restrict; all that restrict must be met.
   *
   * @param authorities codes of authorities, one of which the school is in on the day
   * @param regions regions, one of which is the school's or, where it has none, its authority's
   * @param urns the schools of a saved list
   * @param includeIndependent whether schools that the state does not pay for are meant too
   * @param includeWithoutAuthority whether schools without an authority are meant too
   */
  public record Filter(
      Set<String> authorities,
      Set<String> regions,
      Set<String> urns,
      boolean includeIndependent,
      boolean includeWithoutAuthority) {
    /** State-funded schools with an authority. */
    public static final Filter STANDARD = new Filter(Set.of(), Set.of(), Set.of(), false, false);

    /** Copies the sets. */
    public Filter {
      authorities = Set.copyOf(authorities);
      regions = Set.copyOf(regions);
      urns = Set.copyOf(urns);
    }

    /** Standard schools of these authorities. */
    public static Filter ofAuthorities(Set<String> codes) {
      return new Filter(codes, Set.of(), Set.of(), false, false);
    }

    /** Standard schools of these regions. */
    public static Filter ofRegions(Set<String> regions) {
      return new Filter(Set.of(), regions, Set.of(), false, false);
    }

    /** These schools, whoever pays for them and with or without an authority. */
    public static Filter ofSchools(Set<String> urns) {
      return new Filter(Set.of(), Set.of(), urns, true, true);
    }

    private boolean admits(Topology topology, int school, int asOf) {
      var nodes = topology.nodes();
      if (!includeIndependent && !nodes.isStateFunded(school)
          || !urns.isEmpty() && !urns.contains(nodes.key(school))) {
        return false;
      }
      int authority = topology.authorityOf(school, asOf);
      if (authority < 0) {
        return includeWithoutAuthority
            && authorities.isEmpty()
            && (regions.isEmpty() || inRegions(nodes, school));
      }
      return (authorities.isEmpty() || authorities.contains(nodes.key(authority)))
          && (regions.isEmpty()
              || inRegions(nodes, nodes.region(school) == null ? authority : school));
    }

    private boolean inRegions(Nodes nodes, int node) {
      var region = nodes.region(node);
      return region != null && regions.contains(region);
    }
  }
}
