/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * An answer as it was when somebody froze it, with what they decided.
 *
 * @param id its id, which tells nothing
 * @param title what it is called
 * @param frozenOn the day on which it was frozen
 * @param frozenBy the label of the key that it was frozen with
 * @param role the role of that key
 * @param version the version of the software that answered
 * @param view the address of the page that was frozen, on its day
 * @param filters what that page was asked with
 * @param decision what was decided
 * @param answer the answer, as a reader without a key saw it
 */
@Serdeable
public record Report(
    String id,
    String title,
    LocalDate frozenOn,
    String frozenBy,
    String role,
    String version,
    String view,
    List<Filter> filters,
    Decision decision,
    FrozenAnswer answer) {

  /** Where reports are found. */
  static final String PATH = "/reports/";

  /** Copies the filters. */
  public Report {
    filters = List.copyOf(filters);
  }

  /**
   * Something that a page was asked with.
   *
   * @param name the parameter
   * @param value its value
   */
  @Serdeable
  public record Filter(String name, String value) {}

  /** The path of its page. */
  public String path() {
    return PATH + id;
  }
}
