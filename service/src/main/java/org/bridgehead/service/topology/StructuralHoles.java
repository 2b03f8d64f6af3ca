/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.OptionalDouble;

/**
 * How far an actor's contacts know one another anyway (Burt 1992), on a weighted undirected graph
 * with weights z:
 *
 * <pre>
 * constraint      c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²      p_ij = z_ij / Σ_k z_ik
 * effective size  e_i = Σ_j (1 − Σ_q p_iq m_jq)          m_jq = z_jq / max_k z_jk
 * </pre>
 *
 * over contacts j of i and q other than i and j. Neither is defined for an actor without contacts.
 * Time O(Σ over actors of the contacts of their contacts), space O(actors).
 */
public final class StructuralHoles {
  private final double[] constraints;
  private final double[] effectiveSizes;
  private final boolean[] defined;

  private StructuralHoles(ActorGraph graph) {
    int n = graph.size();
    constraints = new double[n];
    effectiveSizes = new double[n];
    defined = new boolean[n];
    var strength = new double[n];
    var strongest = new double[n];
    for (int actor = 0; actor < n; actor++) {
      strength[actor] = graph.strength(actor);
      for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
        strongest[actor] = Math.max(strongest[actor], graph.weight(at));
      }
    }
    var indirect = new double[n];
    var redundant = new double[n];
    for (int actor = 0; actor < n; actor++) {
      defined[actor] = graph.degree(actor) > 0;
      measure(graph, actor, strength, strongest, indirect, redundant);
    }
  }

  /** Measures every actor of an undirected graph. */
  public static StructuralHoles compute(ActorGraph graph) {
    return new StructuralHoles(graph);
  }

  private void measure(
      ActorGraph graph,
      int actor,
      double[] strength,
      double[] strongest,
      double[] indirect,
      double[] redundant) {
    for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
      indirect[graph.target(at)] = 0;
      redundant[graph.target(at)] = 0;
    }
    for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
      int between = graph.target(at);
      double share = graph.weight(at) / strength[actor];
      for (int on = graph.first(between); on < graph.first(between + 1); on++) {
        int contact = graph.target(on);
        indirect[contact] += share * graph.weight(on) / strength[between];
        redundant[contact] += share * graph.weight(on) / strongest[contact];
      }
    }
    for (int at = graph.first(actor); at < graph.first(actor + 1); at++) {
      int contact = graph.target(at);
      double tied = graph.weight(at) / strength[actor] + indirect[contact];
      constraints[actor] += tied * tied;
      effectiveSizes[actor] += 1 - redundant[contact];
    }
  }

  /** The actor's constraint: the higher, the more its contacts are tied up in one another. */
  public OptionalDouble constraint(int actor) {
    return defined[actor] ? OptionalDouble.of(constraints[actor]) : OptionalDouble.empty();
  }

  /** How many contacts the actor's contacts are worth, redundant ones taken off. */
  public OptionalDouble effectiveSize(int actor) {
    return defined[actor] ? OptionalDouble.of(effectiveSizes[actor]) : OptionalDouble.empty();
  }
}
