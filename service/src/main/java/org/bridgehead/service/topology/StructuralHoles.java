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
 * efficiency      e_i / n
 * hierarchy       h_i = Σ_j r_ij ln r_ij / (n ln n)      r_ij = c_ij / (c_i / n)
 * </pre>
 *
 * over the n contacts j of i and q other than i and j, where c_ij is the contact's part of the
 * constraint; hierarchy is the Coleman–Theil index of disorder over these parts. None is defined
 * for an actor without contacts, and hierarchy for one with a single contact neither (it is 0/0).
 * Time O(Σ over actors of the contacts of their contacts), space O(actors).
 */
public final class StructuralHoles {
  private final double[] constraints;
  private final double[] effectiveSizes;
  private final double[] disorders;
  private final int[] contacts;

  private StructuralHoles(ActorGraph graph) {
    int n = graph.size();
    constraints = new double[n];
    effectiveSizes = new double[n];
    disorders = new double[n];
    contacts = new int[n];
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
      contacts[actor] = graph.degree(actor);
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
      double part = tied * tied;
      constraints[actor] += part;
      disorders[actor] += part == 0 ? 0 : part * Math.log(part);
      effectiveSizes[actor] += 1 - redundant[contact];
    }
  }

  /** The actor's constraint: the higher, the more its contacts are tied up in one another. */
  public OptionalDouble constraint(int actor) {
    return ifAny(actor, constraints[actor]);
  }

  /** How many contacts the actor's contacts are worth, redundant ones taken off. */
  public OptionalDouble effectiveSize(int actor) {
    return ifAny(actor, effectiveSizes[actor]);
  }

  /** The effective size as a share of the contacts, at most 1: no contact is redundant. */
  public OptionalDouble efficiency(int actor) {
    return ifAny(actor, effectiveSizes[actor] / contacts[actor]);
  }

  /**
   * How far the constraint comes from one contact: 0 where all have the same part in it, towards 1
   * where one has all. By c = c_i, Σ r ln r is (n / c) Σ c_ij ln c_ij + n ln (n / c).
   */
  public OptionalDouble hierarchy(int actor) {
    int n = contacts[actor];
    double constraint = constraints[actor];
    if (n < 2) {
      return OptionalDouble.empty();
    }
    double disorder = (disorders[actor] / constraint + Math.log(n / constraint)) / Math.log(n);
    return OptionalDouble.of(Math.clamp(disorder, 0, 1));
  }

  private OptionalDouble ifAny(int actor, double value) {
    return contacts[actor] > 0 ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
