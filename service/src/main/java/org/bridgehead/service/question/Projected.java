/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.stream.IntStream;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Projection;

/** Which schools or authorities of a question are joined by what they share. */
public final class Projected {

  private final Question question;
  private final Projection projection;

  private Projected(Question question, Projection projection) {
    this.question = question;
    this.projection = projection;
  }

  /** The schools of the question's scope. */
  public static Projected schools(Question question) {
    return new Projected(
        question,
        question.inScope(
            Projection.class,
            NodeKind.SCHOOL,
            () -> Projection.ofSchools(question.topology(), question.scope())));
  }

  /** All authorities, through the schools of the question's scope too. */
  public static Projected authorities(Question question) {
    return new Projected(
        question,
        question.inScope(
            Projection.class,
            NodeKind.AUTHORITY,
            () -> Projection.ofAuthorities(question.topology(), question.scope())));
  }

  /** Who is joined. */
  public Projection projection() {
    return projection;
  }

  /** The ties by which two schools are attached to what they share, but for one thing or -1. */
  public IntStream ties(int actor, int other, int without) {
    return projection.shared(actor, other).stream()
        .filter(thing -> thing != without)
        .flatMap(thing -> IntStream.concat(ties(actor, thing), ties(other, thing)));
  }

  private IntStream ties(int actor, int thing) {
    int node = projection.node(actor);
    return question.topology().routeTies(node, question.day()).stream()
        .filter(tie -> question.topology().ties().other(tie, node) == thing);
  }
}
