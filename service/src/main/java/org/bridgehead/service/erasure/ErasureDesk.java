/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.imports.Erasing;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.security.Access;
import org.jspecify.annotations.Nullable;

/** Takes erasures in; the same for the API and for pages. */
@Singleton
final class ErasureDesk {

  private final Erasing erasing;

  ErasureDesk(Erasing erasing) {
    this.erasing = erasing;
  }

  /**
   * Erases a person.
   *
   * @return the first revision without that person
   */
  long erase(ErasureRequest asked, Access access) {
    List<FieldError> missing = new ArrayList<>();
    String person = given(asked.person(), "person", "must be the id of a person", missing);
    String reason = given(asked.reason(), "reason", "must be a reason", missing);
    if (!missing.isEmpty()) {
      throw new Failure.InvalidFields(missing).exception();
    }
    Reason why = Codes.parse(Reason.class, "reason", reason);
    return erasing.erase(person, Codes.of(why), access.keyId());
  }

  private static String given(
      @Nullable String value, String field, String expected, List<FieldError> missing) {
    if (value == null || value.isBlank()) {
      missing.add(new FieldError(field, expected));
      return "";
    }
    return value.strip();
  }

  /** All erasures, the newest first. */
  List<ErasureView> list() {
    return erasing.list().stream().map(ErasureView::of).toList();
  }
}
