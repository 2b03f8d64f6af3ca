/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.Set;
import java.util.TreeSet;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.topology.NodeKind;

/** The authorities whose links are asked for. */
final class NamedAuthorities {

  private NamedAuthorities() {}

  /** Those that the scope names, and those of its schools on the question's day. */
  static Set<Integer> of(Question question, ScopeParameters named) {
    var nodes = question.topology().nodes();
    var found = new TreeSet<Integer>();
    for (int node = 0; node < nodes.count(); node++) {
      if (nodes.kind(node) == NodeKind.AUTHORITY
          && named.admitsAuthority(nodes.key(node), nodes.region(node))) {
        found.add(node);
      }
    }
    question.scope().stream()
        .map(school -> question.topology().authorityOf(school, question.day()))
        .filter(authority -> authority >= 0)
        .forEach(found::add);
    return found;
  }
}
