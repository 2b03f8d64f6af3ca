/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A network that depends on one post, on the day of a graph of routes: without the person who holds
 * it
 *
 * <ul>
 *   <li>nobody else serves, brokers or facilitates the network (only person);
 *   <li>nobody else, person or organisation, brokers it (only broker);
 *   <li>no route leads any more from it to an open school that is not its member, and one did (only
 *       route).
 * </ul>
 *
 * For the routes: of the parts into which the loss of a post takes a component, that of the network
 * holds all its members. So the post is its only route where that part has just as many open
 * schools as the network has members among them, and the component more. The parts are the subtrees
 * of the depth-first tree whose edge from the post starts a block, and what is left above the post;
 * see {@link BlockTree}. O(nodes + edges), and for each network the nodes above it until there are
 * more schools than its own.
 *
 * @param network the network
 * @param post the person who holds the post
 * @param onlyPerson whether nobody else serves, brokers or facilitates it
 * @param onlyBroker whether the post brokers it and nobody else does
 * @param onlyRoute whether all routes to other schools lead through the post
 */
public record Dependence(
    int network, int post, boolean onlyPerson, boolean onlyBroker, boolean onlyRoute) {

  /** All networks that depend on one post, with each such post; lowest network, then post first. */
  public static List<Dependence> find(RouteGraph graph) {
    var routes = new OnlyPosts(graph.blocks());
    var found = new ArrayList<Dependence>();
    for (int network = 0; network < graph.nodeCount(); network++) {
      if (graph.topology().nodes().kind(network) == NodeKind.NETWORK && graph.degree(network) > 0) {
        int person = single(graph, network, true);
        int broker = single(graph, network, false);
        var posts = new TreeSet<>(routes.of(network));
        IntStream.of(person, broker).filter(post -> post >= 0).forEach(posts::add);
        for (int post : posts) {
          boolean route = routes.of(network).contains(post);
          found.add(new Dependence(network, post, post == person, post == broker, route));
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * The only person of a network, or the only one who brokers it where that is a person; -1 if
   * there are none or several.
   */
  private static int single(RouteGraph graph, int network, boolean anyPerson) {
    var topology = graph.topology();
    int found = -1;
    for (int at = topology.first(network); at < topology.first(network + 1); at++) {
      int tie = topology.tieAt(at);
      int holder = topology.ties().from(tie);
      var kind = topology.ties().kind(tie);
      boolean person = topology.nodes().kind(holder) == NodeKind.PERSON;
      boolean counts = anyPerson ? person && kind.attachesPerson() : kind == TieKind.BROKERS;
      if (counts && holder != network && topology.isRoute(tie, graph.asOf()) && holder != found) {
        if (found >= 0) {
          return -1;
        }
        found = holder;
      }
    }
    return found >= 0 && topology.nodes().kind(found) == NodeKind.PERSON ? found : -1;
  }
}
