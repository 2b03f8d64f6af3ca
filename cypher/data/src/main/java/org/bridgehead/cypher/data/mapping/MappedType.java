/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.mapping;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Transient;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * An introspected class or record as seen from Cypher: its properties by their names in the graph.
 */
final class MappedType {

  private final BeanIntrospection<Object> introspection;
  private final List<Property> properties;
  private final List<Property> constructor;
  private final List<Property> setters;

  MappedType(BeanIntrospection<Object> introspection) {
    this.introspection = introspection;
    // A property that is only computed could not be read back, so it is not stored.
    this.properties =
        introspection.getBeanProperties().stream()
            .filter(BeanProperty::hasSetterOrConstructorArgument)
            .filter(property -> !property.hasAnnotation(Transient.class))
            .map(property -> new Property(nameOf(property), property.asArgument(), property))
            .toList();
    this.constructor =
        Arrays.stream(introspection.getConstructorArguments()).map(this::parameter).toList();
    this.setters = properties.stream().filter(property -> !isParameter(property)).toList();
  }

  /** Whether a column of this name would fill a property. */
  boolean has(String name) {
    return properties.stream().anyMatch(property -> property.name().equals(name))
        || constructor.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  /** The values of a bean by their names in the graph, not converted; null where there is none. */
  Map<String, Object> values(Object bean) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Property property : properties) {
      values.put(property.name(), property.get(bean));
    }
    return values;
  }

  /** A new bean, each property filled with what the function gives for it. */
  Object create(Function<Property, Object> source) {
    Object[] arguments = constructor.stream().map(source).toArray();
    Object bean = introspection.instantiate(false, arguments);
    for (Property property : setters) {
      property.set(bean, source.apply(property));
    }
    return bean;
  }

  String simpleName() {
    return introspection.getBeanType().getSimpleName();
  }

  private boolean isParameter(Property property) {
    return constructor.stream().anyMatch(parameter -> parameter.name().equals(property.name()));
  }

  private Property parameter(Argument<?> argument) {
    Optional<BeanProperty<Object, Object>> property = introspection.getProperty(argument.getName());
    return new Property(
        property.map(MappedType::nameOf).orElse(argument.getName()),
        argument,
        property.orElse(null));
  }

  private static String nameOf(BeanProperty<Object, Object> property) {
    return property
        .stringValue(MappedProperty.class)
        .filter(name -> !name.isEmpty())
        .orElseGet(property::getName);
  }
}
