/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.data.processor.visitors.finders.MethodMatchInfo;
import io.micronaut.data.processor.visitors.finders.MethodMatcher;
import org.bridgehead.cypher.data.Neo4jRepository;
import org.jspecify.annotations.Nullable;

/**
 * Takes every method of a {@link Neo4jRepository}, ahead of the matchers of Micronaut Data, which
 * would write SQL or JPQL. What it does not know it refuses. Found as a service by the annotation
 * processor of Micronaut Data.
 */
public final class CypherMethodMatcher implements MethodMatcher {

  /** Before all the matchers of Micronaut Data, of which the first comes at -1000. */
  private static final int FIRST = DEFAULT_POSITION - 2000;

  @Override
  public int getOrder() {
    return FIRST;
  }

  @Override
  public @Nullable MethodMatch match(MethodMatchContext context) {
    return context.getRepositoryClass().hasStereotype(Neo4jRepository.class)
        ? CypherMethodMatcher::plan
        : null;
  }

  private static MethodMatchInfo plan(MethodMatchContext context) {
    Refusals.check(context);
    if (context.getMethodElement().stringValue(Query.class).isPresent()) {
      return QueryMethod.plan(context);
    }
    MethodMatchInfo entityMethod = EntityMethod.plan(context);
    return entityMethod != null ? entityMethod : FinderMethod.plan(context);
  }
}
