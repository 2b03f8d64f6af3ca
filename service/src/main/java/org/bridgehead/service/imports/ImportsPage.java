/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import java.util.List;
import java.util.Map;

/**
 * The page of all imports, with the form to send files.
 *
 * @param rows the imports, newest first
 * @param typed what was typed with what was sent, by field
 * @param errors what is wrong with what was sent, by field
 */
public record ImportsPage(List<Row> rows, Map<String, String> typed, Map<String, String> errors) {

  /** Copies what it is given. */
  public ImportsPage {
    rows = List.copyOf(rows);
    typed = Map.copyOf(typed);
    errors = Map.copyOf(errors);
  }

  /** What was typed into a field. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  /**
   * One import.
   *
   * @param id its id
   * @param when when it came in, in words
   * @param by who sent it
   * @param files the names of its files
   * @param state how far it has come, in words
   * @param outcome what it came to, in words
   */
  public record Row(
      String id, String when, String by, List<String> files, String state, String outcome) {}
}
