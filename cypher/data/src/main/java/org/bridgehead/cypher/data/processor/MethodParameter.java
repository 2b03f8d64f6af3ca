/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import io.micronaut.context.annotation.Parameter;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.QueryParameterBinding;
import io.micronaut.data.processor.visitors.MethodMatchContext;
import io.micronaut.inject.ast.ParameterElement;
import java.util.Arrays;

/**
 * A parameter of a method as a parameter of its query.
 *
 * @param name the name in the query
 * @param index the place among the method's parameters
 */
record MethodParameter(String name, int index) implements QueryParameterBinding {

  static MethodParameter of(MethodMatchContext context, ParameterElement parameter) {
    return new MethodParameter(
        nameOf(parameter), Arrays.asList(context.getParameters()).indexOf(parameter));
  }

  static String nameOf(ParameterElement parameter) {
    return parameter.stringValue(Parameter.class).orElse(parameter.getName());
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getKey() {
    return name;
  }

  @Override
  public int getParameterIndex() {
    return index;
  }

  @Override
  public DataType getDataType() {
    return DataType.OBJECT;
  }
}
