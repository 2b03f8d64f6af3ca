/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import static org.bridgehead.cypher.data.processor.Refusals.refused;

import io.micronaut.core.naming.NameUtils;
import io.micronaut.data.annotation.TypeRole;
import io.micronaut.data.intercept.annotation.DataMethod.OperationType;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.query.builder.QueryParameterBinding;
import io.micronaut.data.model.query.builder.QueryResult;
import io.micronaut.data.processor.model.SourcePersistentEntity;
import io.micronaut.data.processor.model.SourcePersistentProperty;
import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.data.processor.visitors.finders.FindersUtils;
import io.micronaut.data.processor.visitors.finders.FindersUtils.InterceptorMatch;
import io.micronaut.data.processor.visitors.finders.MethodMatchInfo;
import io.micronaut.data.processor.visitors.finders.TypeUtils;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ParameterElement;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.cypher.data.mapping.EntityCypher;

/** The methods whose name is the query: by equality of properties and an order, nothing more. */
final class FinderMethod {

  private static final Pattern NAME =
      Pattern.compile("(find|get|list|count|exists|delete)(?:All)?(?:By(.+?))?(?:OrderBy(.+))?");
  private static final String ELSE =
      " Finders compare properties for equality (findByNameAndTownOrderByName);"
          + " for more, write a @Query.";

  private final MethodMatchContext context;
  private final SourcePersistentEntity entity;
  private final String verb;
  private final List<SourcePersistentProperty> properties;
  private final List<Sort.Order> order;

  private FinderMethod(MethodMatchContext context, Matcher name) {
    this.context = context;
    this.entity = context.getRootEntity();
    this.verb = name.group(1);
    this.properties =
        name.group(2) == null ? List.of() : split(name.group(2)).map(this::property).toList();
    this.order =
        name.group(3) == null ? List.of() : split(name.group(3)).map(this::orderOf).toList();
  }

  static MethodMatchInfo plan(MethodMatchContext context) {
    Matcher name = NAME.matcher(context.getMethodElement().getName());
    if (!name.matches()) {
      throw refused("No query can be made from the name." + ELSE);
    }
    return new FinderMethod(context, name).plan();
  }

  private MethodMatchInfo plan() {
    checkParameters();
    checkReturn();
    return switch (verb) {
      case "count" ->
          info(
              OperationType.COUNT,
              FindersUtils.pickCountInterceptor(context, context.getReturnType()),
              "RETURN count(n) AS count");
      case "exists" ->
          info(
              OperationType.EXISTS,
              FindersUtils.pickExistsInterceptor(context, context.getReturnType()),
              "RETURN count(n) > 0 AS found");
      case "delete" ->
          info(
              OperationType.DELETE,
              FindersUtils.pickDeleteAllInterceptor(context, context.getReturnType()),
              "DETACH DELETE n RETURN count(n) AS deleted");
      default -> find();
    };
  }

  private MethodMatchInfo find() {
    InterceptorMatch match = FindersUtils.resolveFindInterceptor(context, context.getReturnType());
    ClassElement result = match.returnType();
    if (result == null || !result.getName().equals(entity.getName())) {
      throw refused(
          "A finder returns " + entity.getSimpleName() + ", or a List or Page of it." + ELSE);
    }
    MethodMatchInfo info = info(OperationType.QUERY, match, "RETURN n");
    return context.isTypeInRole(context.getReturnType(), TypeRole.PAGE)
        ? info.countQueryResult(query("RETURN count(n) AS count"))
        : info;
  }

  private MethodMatchInfo info(OperationType operation, InterceptorMatch match, String ending) {
    if (operation != OperationType.QUERY
        && !(order.isEmpty() && context.getParametersInRole().isEmpty())) {
      throw refused("Only find, get and list have an order or a page.");
    }
    return new MethodMatchInfo(operation, match.returnType(), match.interceptor())
        .queryResult(query(ending));
  }

  private QueryResult query(String ending) {
    List<ParameterElement> parameters = context.getParametersNotInRole();
    String conditions =
        IntStream.range(0, parameters.size())
            .mapToObj(
                i ->
                    EntityCypher.reference(properties.get(i))
                        + " = $"
                        + MethodParameter.nameOf(parameters.get(i)))
            .collect(Collectors.joining(" AND "));
    String where = conditions.isEmpty() ? "" : "WHERE " + conditions + " ";
    List<QueryParameterBinding> bindings =
        parameters.stream()
            .<QueryParameterBinding>map(p -> MethodParameter.of(context, p))
            .toList();
    return QueryResult.of(
        "MATCH " + EntityCypher.node(entity) + " " + where + ending,
        List.of(),
        bindings,
        -1,
        0,
        Sort.of(order),
        List.of());
  }

  private void checkReturn() {
    ClassElement type = context.getReturnType();
    boolean fits =
        switch (verb) {
          case "count" -> TypeUtils.isNumber(type);
          case "exists" -> TypeUtils.isBoolean(type);
          case "delete" -> TypeUtils.isNumber(type) || TypeUtils.isVoid(type);
          default -> true;
        };
    if (!fits) {
      throw refused("A method named " + verb + " cannot return " + type.getSimpleName() + ".");
    }
  }

  private void checkParameters() {
    List<ParameterElement> parameters = context.getParametersNotInRole();
    if (parameters.size() != properties.size()) {
      throw refused(
          "The name has "
              + properties.size()
              + " properties, and there are "
              + parameters.size()
              + " parameters."
              + ELSE);
    }
    for (int i = 0; i < parameters.size(); i++) {
      ParameterElement parameter = parameters.get(i);
      SourcePersistentProperty property = properties.get(i);
      if (!TypeUtils.areTypesCompatible(parameter.getGenericType(), property.getType())) {
        throw refused(
            "Parameter "
                + parameter.getName()
                + " is not of the type of "
                + property.getName()
                + ".");
      }
      if (parameter.isNullable()) {
        throw refused(
            "Parameter " + parameter.getName() + " must not be null: nothing equals null.");
      }
    }
  }

  private Sort.Order orderOf(String text) {
    boolean descending = text.endsWith("Desc");
    String bare = text.replaceFirst("(?:Desc|Asc)$", "");
    String name = property(bare).getName();
    return descending ? Sort.Order.desc(name) : Sort.Order.asc(name);
  }

  private SourcePersistentProperty property(String capitalised) {
    String name = NameUtils.decapitalize(capitalised);
    SourcePersistentProperty property = entity.getPropertyByName(name);
    if (property == null && name.equals("id")) {
      return entity.getIdentity();
    }
    if (property == null) {
      throw refused(entity.getSimpleName() + " has no property " + name + "." + ELSE);
    }
    return property;
  }

  private static Stream<String> split(String names) {
    return Arrays.stream(names.split("And(?=\\p{Upper})"));
  }
}
