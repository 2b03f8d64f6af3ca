/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether values are as schemas of a document of OpenAPI 3.1 say, as far as ours say anything:
 * types, fields that must be there, the values of an enumeration. What a schema with fields does
 * not name may not be there either.
 */
public final class SchemaCheck {

  private final Map<?, ?> schemas;
  private final List<String> flaws = new ArrayList<>();

  private SchemaCheck(Map<?, ?> document) {
    this.schemas = (Map<?, ?>) at((Map<?, ?>) at(document, "components"), "schemas");
  }

  /**
   * What is wrong with a value; none if nothing is.
   *
   * @param document the whole
   * @param schema what the value should be like
   */
  public static List<String> flaws(Map<?, ?> document, Map<?, ?> schema, @Nullable Object value) {
    var check = new SchemaCheck(document);
    check.check("", schema, value);
    return check.flaws;
  }

  private static Object at(Map<?, ?> map, String key) {
    return Objects.requireNonNull(map.get(key), key);
  }

  private void check(String where, Map<?, ?> given, @Nullable Object value) {
    var schema = whole(given);
    if (schema.get("anyOf") instanceof List<?> choices) {
      if (value == null && choices.contains(Map.of("type", "null"))) {
        return;
      }
      check(where, (Map<?, ?>) choices.getFirst(), value);
      return;
    }
    var type = type(value);
    if (schema.get("type") != null && !types(schema).contains(type)) {
      if (!(type.equals("integer") && types(schema).contains("number"))) {
        flaws.add(where + " is " + type + ", not " + schema.get("type"));
      }
      return;
    }
    if (schema.get("enum") instanceof List<?> values && !values.contains(value)) {
      flaws.add(where + " is " + value + ", none of " + values);
    }
    switch (value) {
      case List<?> items -> items(where, schema, items);
      case Map<?, ?> fields -> fields(where, schema, fields);
      case null, default -> {}
    }
  }

  private void items(String where, Map<?, ?> schema, List<?> items) {
    if (schema.get("items") instanceof Map<?, ?> each) {
      for (int i = 0; i < items.size(); i++) {
        check(where + "/" + i, each, items.get(i));
      }
    }
  }

  private void fields(String where, Map<?, ?> schema, Map<?, ?> fields) {
    if (schema.get("required") instanceof List<?> required) {
      required.stream()
          .filter(name -> !fields.containsKey(name))
          .forEach(name -> flaws.add(where + "/" + name + " is not there"));
    }
    var known = schema.get("properties") instanceof Map<?, ?> properties ? properties : Map.of();
    fields.forEach(
        (name, value) -> {
          var field = where + "/" + name;
          if (known.get(name) instanceof Map<?, ?> property) {
            check(field, property, value);
          } else if (schema.get("additionalProperties") instanceof Map<?, ?> others) {
            check(field, others, value);
          } else if (!known.isEmpty()) {
            flaws.add(field + " is not described");
          }
        });
  }

  /** The schema that a reference means, and all of several as one. */
  private Map<?, ?> whole(Map<?, ?> schema) {
    if (schema.get("$ref") instanceof String reference) {
      return whole((Map<?, ?>) at(schemas, reference.substring(reference.lastIndexOf('/') + 1)));
    }
    if (!(schema.get("allOf") instanceof List<?> all)) {
      return schema;
    }
    var one = new LinkedHashMap<Object, Object>(schema);
    var properties = new LinkedHashMap<Object, Object>();
    for (Object each : all) {
      var part = whole((Map<?, ?>) each);
      one.putAll(part);
      if (part.get("properties") instanceof Map<?, ?> named) {
        properties.putAll(named);
      }
    }
    one.remove("allOf");
    if (!properties.isEmpty()) {
      one.put("properties", properties);
    }
    return one;
  }

  private static List<?> types(Map<?, ?> schema) {
    return schema.get("type") instanceof List<?> several ? several : List.of(at(schema, "type"));
  }

  private static String type(@Nullable Object value) {
    return switch (value) {
      case null -> "null";
      case String _ -> "string";
      case Boolean _ -> "boolean";
      case Integer _ -> "integer";
      case Long _ -> "integer";
      case Number _ -> "number";
      case List<?> _ -> "array";
      default -> "object";
    };
  }
}
