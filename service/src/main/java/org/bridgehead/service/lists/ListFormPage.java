/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.page.Here;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a list is made or changed.
 *
 * @param here where the reader is
 * @param name what was typed as its name
 * @param schools what was pasted, a line for each school
 * @param version the version that is changed; null for a new list
 * @param errors what is wrong
 */
public record ListFormPage(
    Here here, String name, String schools, @Nullable Long version, List<FieldError> errors) {

  /** Copies the errors. */
  public ListFormPage {
    errors = List.copyOf(errors);
  }

  /** What is wrong, one sentence for each field. */
  public Map<String, String> byField() {
    var byField = new LinkedHashMap<String, String>();
    for (var error : errors) {
      byField.merge(error.field(), sentence(error), (_, _) -> "Some lines name no school");
    }
    return byField;
  }

  private static String sentence(FieldError error) {
    return error.field().equals("name")
        ? "The name " + error.message()
        : error.value() == null ? "The list " + error.message() : "One line names no school";
  }

  /** What is wrong with the lines, one by one. */
  public List<String> lines() {
    var lines = new ArrayList<String>();
    for (var error : errors) {
      if (error.value() != null && error.field().equals(PastedSchools.FIELD)) {
        lines.add("%s: “%s”".formatted(error.message(), error.value()));
      }
    }
    return lines;
  }
}
