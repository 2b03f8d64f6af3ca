/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Nodes;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * Which schools were open on a day, and in which authority: by the engine's rule, so that lists and
 * questions agree.
 */
public final class OpenSchools {

  private final Day day;
  private final Topology topology;
  private final Nodes nodes;

  private OpenSchools(Day day) {
    this.day = day;
    this.topology = day.snapshot().topology();
    this.nodes = topology.nodes();
  }

  /** The schools of a day. */
  public static OpenSchools on(Day day) {
    return new OpenSchools(day);
  }

  /** Whether an authority of that code is on record. */
  public boolean knowsAuthority(String code) {
    return nodes.find(NodeKind.AUTHORITY, code) >= 0;
  }

  /** The authority that a school was in on the day; null for none. */
  public @Nullable Party authorityOf(String urn) {
    int school = nodes.find(NodeKind.SCHOOL, urn);
    int authority = school < 0 ? -1 : topology.authorityOf(school, day.epochDay());
    return authority < 0
        ? null
        : new Party("authority", nodes.key(authority), nodes.name(authority));
  }

  /**
   * The numbers of schools, in the order of the numbers as text.
   *
   * @param authority the code of the authority they were in; null for all schools
   */
  public List<String> urns(@Nullable String authority) {
    return schools(authority).mapToObj(nodes::key).sorted().toList();
  }

  /** How many schools an authority had. */
  public long count(String authority) {
    return schools(authority).count();
  }

  /** How many of an authority's schools the state paid for. */
  public long countStateFunded(String authority) {
    return schools(authority).filter(nodes::isStateFunded).count();
  }

  /** How many schools each authority had, by its code; those without any are left out. */
  public Map<String, Long> countByAuthority() {
    return schools(null)
        .map(school -> topology.authorityOf(school, day.epochDay()))
        .filter(authority -> authority >= 0)
        .boxed()
        .collect(Collectors.groupingBy(nodes::key, Collectors.counting()));
  }

  private IntStream schools(@Nullable String authority) {
    IntStream open =
        IntStream.range(0, nodes.count()).filter(node -> nodes.isOpenSchool(node, day.epochDay()));
    if (authority == null) {
      return open;
    }
    int code = nodes.find(NodeKind.AUTHORITY, authority);
    return open.filter(school -> topology.authorityOf(school, day.epochDay()) == code);
  }
}
