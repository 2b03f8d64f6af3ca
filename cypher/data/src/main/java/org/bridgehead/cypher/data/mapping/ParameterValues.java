/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.mapping;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From Java to what the driver takes as a parameter. */
@Singleton
public final class ParameterValues {

  private final MappedTypes types;

  ParameterValues(MappedTypes types) {
    this.types = types;
  }

  /**
   * The value as a parameter: enums by name, UUIDs and URIs as text, instants in UTC, collections
   * as lists, introspected classes and records as maps. The driver takes the rest as it is, or
   * refuses it.
   */
  public @Nullable Object of(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Enum<?> constant -> constant.name();
      case UUID id -> id.toString();
      case URI uri -> uri.toString();
      case Instant instant -> instant.atZone(ZoneOffset.UTC);
      case Optional<?> optional -> of(optional.orElse(null));
      case Collection<?> elements -> list(elements);
      case Map<?, ?> map -> map(map);
      default -> types.find(value.getClass()).<Object>map(t -> map(t.values(value))).orElse(value);
    };
  }

  /** The properties of an entity as a parameter, by their names in the graph; null where absent. */
  public Map<String, @Nullable Object> properties(Object entity) {
    return types
        .find(entity.getClass())
        .map(type -> map(type.values(entity)))
        .orElseThrow(
            () -> new IllegalArgumentException(entity.getClass() + " is not introspected"));
  }

  private List<@Nullable Object> list(Collection<?> elements) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object element : elements) {
      list.add(of(element));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(Map<?, ?> map) {
    Map<String, @Nullable Object> converted = new LinkedHashMap<>();
    map.forEach((key, value) -> converted.put(String.valueOf(key), of(value)));
    return converted;
  }
}
