/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import static org.bridgehead.cypher.data.processor.Refusals.refused;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeRole;
import io.micronaut.data.intercept.annotation.DataMethod.OperationType;
import io.micronaut.data.model.query.builder.QueryParameterBinding;
import io.micronaut.data.model.query.builder.QueryResult;
import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.data.processor.visitors.finders.FindersUtils;
import io.micronaut.data.processor.visitors.finders.MethodMatchInfo;
import io.micronaut.data.processor.visitors.finders.TypeUtils;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ParameterElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods with a {@code @Query}: Cypher with {@code $name} for the parameter of that name. */
final class QueryMethod {

  private QueryMethod() {}

  static MethodMatchInfo plan(MethodMatchContext context) {
    String cypher = context.getMethodElement().stringValue(Query.class).orElseThrow();
    CypherText text = new CypherText(cypher);
    String count =
        context
            .getMethodElement()
            .stringValue(Query.class, "countQuery")
            .filter(q -> !q.isBlank())
            .orElse(null);
    checkUse(context, text, count);
    checkPage(context, text, count);

    boolean writes =
        text.writes()
            || !context.getMethodElement().booleanValue(Query.class, "readOnly").orElse(true);
    MethodMatchInfo info =
        info(context, text, writes).isRawQuery(true).queryResult(query(context, cypher));
    return count == null ? info : info.countQueryResult(query(context, count));
  }

  private static MethodMatchInfo info(MethodMatchContext context, CypherText text, boolean writes) {
    if (TypeUtils.isVoid(context.getReturnType())) {
      FindersUtils.InterceptorMatch match =
          FindersUtils.pickUpdateInterceptor(context, context.getReturnType());
      return new MethodMatchInfo(OperationType.UPDATE, match.returnType(), match.interceptor());
    }
    if (!text.returns()) {
      throw refused("The query has no RETURN: return void, or what it returns.");
    }
    FindersUtils.InterceptorMatch match =
        FindersUtils.resolveFindInterceptor(context, context.getReturnType());
    ClassElement result = match.returnType();
    checkResult(result);
    return new MethodMatchInfo(
        writes ? OperationType.UPDATE_RETURNING : OperationType.QUERY, result, match.interceptor());
  }

  private static void checkResult(ClassElement result) {
    boolean mapped =
        result.isPrimitive()
            || result.isEnum()
            || result.getName().startsWith("java.")
            || result.hasStereotype(Introspected.class);
    if (!mapped) {
      throw refused(result.getName() + " must be @Introspected to be filled from a row.");
    }
  }

  private static void checkUse(
      MethodMatchContext context, CypherText text, @Nullable String count) {
    Set<String> used = new HashSet<>(text.parameters());
    if (count != null) {
      used.addAll(new CypherText(count).parameters());
    }
    for (ParameterElement parameter : context.getParametersNotInRole()) {
      if (!used.contains(MethodParameter.nameOf(parameter))) {
        throw refused("The query does not use $" + MethodParameter.nameOf(parameter) + ".");
      }
    }
  }

  private static void checkPage(
      MethodMatchContext context, CypherText text, @Nullable String count) {
    if (context.hasParameterInRole(TypeRole.SORT)) {
      throw refused("A @Query has the order it states: a Sort is not supported.");
    }
    boolean page = context.isTypeInRole(context.getReturnType(), TypeRole.PAGE);
    if (page && count == null) {
      throw refused("A @Query for a Page needs a countQuery.");
    }
    if (!context.hasParameterInRole(TypeRole.PAGEABLE)) {
      return;
    }
    if (!text.ordered() || text.closed()) {
      throw refused(
          "A @Query with a Pageable must end in ORDER BY, with no SKIP, LIMIT or semicolon.");
    }
  }

  private static QueryResult query(MethodMatchContext context, String cypher) {
    List<QueryParameterBinding> bindings =
        new CypherText(cypher).parameters().stream().map(name -> binding(context, name)).toList();
    return QueryResult.of(cypher, bindings);
  }

  private static QueryParameterBinding binding(MethodMatchContext context, String name) {
    return context.getParametersNotInRole().stream()
        .filter(parameter -> MethodParameter.nameOf(parameter).equals(name))
        .map(parameter -> MethodParameter.of(context, parameter))
        .findFirst()
        .orElseThrow(
            () -> refused("The query uses $" + name + ", and there is no such parameter."));
  }
}
