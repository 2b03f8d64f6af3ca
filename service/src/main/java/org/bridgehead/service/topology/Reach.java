/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

/**
 * How far practice can travel from a place, by steps or by a date.
 *
 * <p>Each place is told by one route: by steps the shortest whose nodes have the lowest numbers,
 * compared from the start on; by date the one that {@link TimedPath} would tell. The <em>first
 * carrier</em> of a place is the first place after the start on that route: what the start must set
 * in motion for the place to be reached that soon.
 *
 * @param from where it begins
 * @param places the places reached but the start, the earliest first, then the nearest, then the
 *     lowest number
 */
public record Reach(int from, List<Place> places) {

  /** Copies the places. */
  public Reach {
    places = List.copyOf(places);
  }

  /**
   * A place reached.
   *
   * @param node the place
   * @param steps how many ties away
   * @param first the first step of the route to it
   * @param last the last; the same where it is one step away. Where places are reached by steps,
   *     both are taken on the day of the graph
   */
  public record Place(int node, int steps, TimedPath.Step first, TimedPath.Step last) {
    /** The epoch day on which it is reached. */
    public int day() {
      return last.day();
    }

    /** The first carrier; the place itself where it is one step away. */
    public int carrier() {
      return first.to();
    }
  }

  /**
   * What a first carrier carries.
   *
   * @param first the step to it from the start
   * @param schools how many schools it carries first, itself among them if it is one
   * @param places how many places of any kind
   */
  public record Carrier(TimedPath.Step first, int schools, int places) {
    /** The carrier. */
    public int node() {
      return first.to();
    }
  }

  /**
   * What is reached within so many steps on the day of the graph; nothing from a node that is not
   * alive then. O(nodes and edges reached).
   *
   * @param most how many steps at most, at least 0
   */
  public static Reach bySteps(RouteGraph graph, int from, int most, RouteFilter filter) {
    var search = new StepsFrom(graph, from, most, filter);
    var places = new ArrayList<Place>();
    var firsts = new TimedPath.Step[search.size()];
    var positions = new int[graph.nodeCount()];
    for (int at = 1; at < search.size(); at++) {
      int node = search.node(at);
      int before = search.previous(node);
      var last = new TimedPath.Step(before, search.tie(node), node, graph.asOf());
      positions[node] = at;
      firsts[at] = before == from ? last : firsts[positions[before]];
      places.add(new Place(node, search.steps(node), firsts[at], last));
    }
    return sorted(from, places);
  }

  /**
   * What practice that sets out on a day can have come to by another; nothing from a node that is
   * not alive on any day between. Time as {@link EarliestArrivals}.
   *
   * @param start the first epoch day of the window
   * @param until the last
   */
  public static Reach byDate(
      Topology topology, int from, int start, int until, RouteFilter filter) {
    var arrivals = new EarliestArrivals(topology, from, start, until, filter, -1);
    return sorted(from, arrivals.places());
  }

  private static Reach sorted(int from, List<Place> places) {
    places.sort(Reach::compare);
    return new Reach(from, places);
  }

  private static int compare(Place one, Place other) {
    if (one.day() != other.day()) {
      return Integer.compare(one.day(), other.day());
    }
    return one.steps() != other.steps()
        ? Integer.compare(one.steps(), other.steps())
        : Integer.compare(one.node(), other.node());
  }

  /** The first carriers: who carries most schools first, then most places, then by number. */
  public List<Carrier> carriers(Topology topology) {
    var carriers = new HashMap<Integer, Carrier>();
    for (var place : places) {
      int school = topology.nodes().kind(place.node()) == NodeKind.SCHOOL ? 1 : 0;
      carriers.merge(place.carrier(), new Carrier(place.first(), school, 1), Reach::sum);
    }
    return carriers.values().stream()
        .sorted(
            Comparator.comparingInt(Carrier::schools)
                .thenComparingInt(Carrier::places)
                .reversed()
                .thenComparingInt(Carrier::node))
        .toList();
  }

  /** All routes that begin with one step to a carrier begin with the same. */
  private static Carrier sum(Carrier one, Carrier other) {
    return new Carrier(one.first(), one.schools() + other.schools(), one.places() + other.places());
  }
}
