/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Scope;

/** A scope in words. */
public final class ScopeWords {

  private ScopeWords() {}

  /** The schools that a question is about, in a sentence. */
  public static String of(Question question) {
    Scope.Filter filter = question.filter();
    var words = new StringBuilder();
    if (!filter.urns().isEmpty()) {
      words.append("Schools of a list of ").append(filter.urns().size());
    } else if (filter.includeIndependent()) {
      words.append("State-funded and independent schools with an authority");
    } else {
      words.append("State-funded schools with an authority");
    }
    if (!filter.authorities().isEmpty()) {
      words.append(", in ").append(authorities(question));
    }
    if (!filter.regions().isEmpty()) {
      words.append(", in the region ").append(String.join(" or ", new TreeSet<>(filter.regions())));
    }
    return words.append(", open on ").append(question.asOf()).append('.').toString();
  }

  private static String authorities(Question question) {
    var nodes = question.topology().nodes();
    return new TreeSet<>(question.filter().authorities())
        .stream()
            .map(code -> nodes.name(nodes.find(NodeKind.AUTHORITY, code)) + " (" + code + ")")
            .collect(Collectors.joining(" or "));
  }
}
