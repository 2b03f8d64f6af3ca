/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A document of OpenAPI 3.0 as one of 3.1. Of what differs between the two, ours has one thing: a
 * value that may be null is marked in 3.0, and has the further type {@code null} in 3.1.
 */
final class LaterVersion {

  private static final String NULLABLE = "nullable";
  private static final String TYPE = "type";
  private static final String NULL = "null";

  private LaterVersion() {}

  static Map<String, Object> of(Map<String, Object> document) {
    var later = map(document);
    later.put("openapi", "3.1.0");
    return later;
  }

  private static @Nullable Object raised(@Nullable Object value) {
    return switch (value) {
      case Map<?, ?> map -> schema(map(map));
      case List<?> items -> items.stream().map(LaterVersion::raised).toList();
      case null, default -> value;
    };
  }

  private static Map<String, Object> map(Map<?, ?> map) {
    var raised = new LinkedHashMap<String, Object>();
    map.forEach((key, value) -> raised.put(key.toString(), raised(value)));
    return raised;
  }

  /** A property may be called nullable as well; what it holds is no truth value then. */
  private static Map<String, Object> schema(Map<String, Object> map) {
    if (!(map.get(NULLABLE) instanceof Boolean nullable)) {
      return map;
    }
    map.remove(NULLABLE);
    return nullable ? orNull(map) : map;
  }

  private static Map<String, Object> orNull(Map<String, Object> schema) {
    if (schema.get(TYPE) instanceof String type) {
      schema.put(TYPE, List.of(type, NULL));
      if (schema.get("enum") instanceof List<?> values) {
        var all = new ArrayList<@Nullable Object>(values);
        all.add(null);
        schema.put("enum", all);
      }
      return schema;
    }
    var either = new LinkedHashMap<String, Object>();
    if (schema.remove("description") instanceof String description) {
      either.put("description", description);
    }
    either.put("anyOf", List.of(schema, Map.of(TYPE, NULL)));
    return either;
  }
}
