/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.mapping;

import io.micronaut.core.beans.BeanProperty;
import io.micronaut.core.type.Argument;
import org.jspecify.annotations.Nullable;

/**
 * A property of a mapped type.
 *
 * @param name the name in the graph
 * @param argument the Java type, with its type arguments and whether it may be null
 * @param bean the way to read and write it; null for a constructor's parameter without a property
 */
record Property(String name, Argument<?> argument, @Nullable BeanProperty<Object, Object> bean) {

  @Nullable Object get(Object owner) {
    return bean == null ? null : bean.get(owner);
  }

  void set(Object owner, @Nullable Object value) {
    if (bean != null) {
      bean.set(owner, value);
    }
  }
}
