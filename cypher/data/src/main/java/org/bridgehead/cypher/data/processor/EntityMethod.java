/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import io.micronaut.data.annotation.TypeRole;
import io.micronaut.data.intercept.annotation.DataMethod.OperationType;
import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.data.processor.visitors.finders.FindersUtils;
import io.micronaut.data.processor.visitors.finders.MethodMatchInfo;
import io.micronaut.data.processor.visitors.finders.TypeUtils;
import io.micronaut.inject.ast.ClassElement;
import io.micronaut.inject.ast.ParameterElement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The methods that take an entity, or several, and store or delete it. */
final class EntityMethod {

  private static final Map<String, OperationType> NAMES =
      Map.of(
          "save", OperationType.INSERT,
          "saveAll", OperationType.INSERT,
          "update", OperationType.UPDATE,
          "updateAll", OperationType.UPDATE,
          "delete", OperationType.DELETE,
          "deleteAll", OperationType.DELETE);

  private EntityMethod() {}

  /** How to carry it out, or null if it is no such method. */
  static @Nullable MethodMatchInfo plan(MethodMatchContext context) {
    OperationType operation = NAMES.get(context.getMethodElement().getName());
    ParameterElement[] parameters = context.getParameters();
    if (operation == null || parameters.length != 1) {
      return null;
    }
    boolean one = TypeUtils.isEntity(parameters[0].getGenericType());
    boolean several = TypeUtils.isIterableOfEntity(parameters[0].getGenericType());
    if (!one && !several) {
      return null;
    }
    ClassElement type = context.getReturnType();
    boolean entities = one ? TypeUtils.isEntity(type) : TypeUtils.isIterableOfEntity(type);
    if (!entities && !TypeUtils.isVoid(type) && !TypeUtils.isNumber(type)) {
      throw Refusals.refused("It returns what it was given, or how many, or nothing.");
    }
    FindersUtils.InterceptorMatch match =
        FindersUtils.resolveInterceptorTypeByOperationType(one, several, operation, context);
    MethodMatchInfo info = new MethodMatchInfo(operation, match.returnType(), match.interceptor());
    info.addParameterRole(parameters[0], one ? TypeRole.ENTITY : TypeRole.ENTITIES);
    return info;
  }
}
