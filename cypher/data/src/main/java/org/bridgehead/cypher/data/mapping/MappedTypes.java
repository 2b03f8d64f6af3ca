/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.mapping;

import io.micronaut.core.beans.BeanIntrospector;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The introspected classes that have been met so far. */
@Singleton
final class MappedTypes {

  private final Map<Class<?>, Optional<MappedType>> known = new ConcurrentHashMap<>();

  /** How the class is mapped property by property; empty for a scalar, an enum or a collection. */
  Optional<MappedType> find(Class<?> type) {
    return known.computeIfAbsent(type, MappedTypes::introspect);
  }

  @SuppressWarnings("unchecked")
  private static Optional<MappedType> introspect(Class<?> type) {
    if (type.isEnum() || type.getName().startsWith("java.")) {
      return Optional.empty();
    }
    return BeanIntrospector.SHARED.findIntrospection((Class<Object>) type).map(MappedType::new);
  }
}
