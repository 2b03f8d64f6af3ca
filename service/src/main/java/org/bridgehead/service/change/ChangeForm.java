/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form by which a change is added to a list.
 *
 * @param kind what happens
 * @param fields what must be said of it
 */
public record ChangeForm(ChangeKind kind, List<Field> fields) {

  /** Copies the fields. */
  public ChangeForm {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name its name
   * @param label what it is called
   * @param value what was typed, or what was found by that
   * @param error what is wrong with it; empty for nothing
   * @param choices what it may mean, to be chosen from; empty for a field to type into
   */
  public record Field(String name, String label, String value, String error, List<Choice> choices) {

    /** Copies the choices. */
    public Field {
      choices = List.copyOf(choices);
    }
  }

  /**
   * Something that a field may mean.
   *
   * @param value as the field takes it
   * @param words as a reader knows it
   */
  public record Choice(String value, String words) {}

  /** The form before anything is typed. */
  static ChangeForm empty(ChangeKind kind) {
    return new ChangeForm(
        kind,
        kind.fields().stream()
            .map(asked -> new Field(asked.field(), asked.label(), "", "", List.of()))
            .toList());
  }

  /** The same with something wrong with its first field. */
  ChangeForm refused(String error) {
    var first = fields.getFirst();
    var all = new ArrayList<>(fields);
    all.set(0, new Field(first.name(), first.label(), first.value(), error, first.choices()));
    return new ChangeForm(kind, all);
  }

  /** What is wrong, by the ids of the fields. */
  public Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    fields.stream()
        .filter(field -> !field.error().isEmpty())
        .forEach(field -> errors.put(field.name(), field.error()));
    return errors;
  }

  /** Whether everything is said and found. */
  boolean isWhole() {
    return fields.stream().allMatch(field -> field.error().isEmpty() && field.choices().isEmpty());
  }

  /** The values by the names of the fields. */
  Map<String, String> values() {
    var values = new LinkedHashMap<String, String>();
    fields.forEach(field -> values.put(field.name(), field.value()));
    return values;
  }
}
