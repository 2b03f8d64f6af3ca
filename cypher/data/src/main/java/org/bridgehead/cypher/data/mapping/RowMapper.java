/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.mapping;

import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/**
 * From rows to Java. A row fills an introspected class or record by the names of its columns; a row
 * of one node, relationship or map fills it by the names of its properties. The same holds, with
 * nodes and maps, for what is nested inside. A value that is absent is null where the type says
 * {@code @Nullable}, an empty collection where it is a collection, and else an error.
 */
@Singleton
public final class RowMapper {

  private final MappedTypes types;
  private final ScalarValues scalars;

  RowMapper(MappedTypes types, ScalarValues scalars) {
    this.types = types;
    this.scalars = scalars;
  }

  /** The row as the type; null if it is one column with no value. */
  public <R> @Nullable R map(Record row, Class<R> type) {
    Object mapped = Map.class.isAssignableFrom(type) ? asMap(row) : mapped(row, type);
    return mapped == null ? null : type.cast(mapped);
  }

  private static Object asMap(Record row) {
    return row.size() == 1 && isMap(row.get(0)) ? row.get(0).asMap() : row.asMap();
  }

  private @Nullable Object mapped(Record row, Class<?> type) {
    MappedType bean = types.find(type).orElse(null);
    if (row.size() == 1 && (bean == null || !bean.has(row.keys().getFirst()))) {
      Value only = row.get(0);
      return only.isNull() ? null : convert(only, Argument.of(type), type::getSimpleName);
    }
    if (bean == null) {
      throw new DataAccessException(
          "One column is needed for " + type.getName() + ", not " + row.keys());
    }
    return bean(bean, row);
  }

  private Object bean(MappedType type, MapAccessor values) {
    return type.create(
        property ->
            convert(
                values.get(property.name()),
                property.argument(),
                () -> type.simpleName() + "." + property.name()));
  }

  private @Nullable Object convert(Value value, Argument<?> target, Supplier<String> where) {
    Class<?> type = target.getType();
    if (type == Optional.class) {
      return value.isNull()
          ? Optional.empty()
          : Optional.of(required(value, element(target), where));
    }
    if (Collection.class.isAssignableFrom(type)) {
      return collection(value, target, where);
    }
    if (value.isNull()) {
      if (target.isNullable()) {
        return null;
      }
      throw new DataAccessException(where.get() + " is required and absent");
    }
    if (Map.class.isAssignableFrom(type)) {
      return entries(value, target, where);
    }
    MappedType bean = types.find(type).orElse(null);
    if (bean == null) {
      return scalars.convert(value, type, where);
    }
    if (!isMap(value)) {
      throw new DataAccessException(where.get() + " needs a node or a map");
    }
    return bean(bean, value);
  }

  private Object required(Value value, Argument<?> target, Supplier<String> where) {
    Object converted = convert(value, target, where);
    if (converted == null) {
      throw new DataAccessException(where.get() + " holds a null");
    }
    return converted;
  }

  private Collection<?> collection(Value value, Argument<?> target, Supplier<String> where) {
    Argument<?> element = element(target);
    Function<Value, Object> each = one -> required(one, element, where);
    List<Object> list = value.isNull() ? List.of() : value.asList(each);
    if (target.getType() == Set.class) {
      return Collections.unmodifiableSet(new LinkedHashSet<>(list));
    }
    if (target.getType().isAssignableFrom(List.class)) {
      return List.copyOf(list);
    }
    throw new DataAccessException(where.get() + " must be a List or a Set");
  }

  private Map<String, Object> entries(Value value, Argument<?> target, Supplier<String> where) {
    Argument<?> element = target.getTypeVariable("V").orElse(Argument.OBJECT_ARGUMENT);
    Map<String, Object> entries = new LinkedHashMap<>();
    for (String key : value.keys()) {
      entries.put(key, required(value.get(key), element, where));
    }
    return Collections.unmodifiableMap(entries);
  }

  private static Argument<?> element(Argument<?> container) {
    return container.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
  }

  private static boolean isMap(Value value) {
    // Keys are what nodes, relationships and maps have in common; other values have none.
    return switch (value.type().name()) {
      case "NODE", "RELATIONSHIP", "MAP" -> true;
      default -> false;
    };
  }
}
