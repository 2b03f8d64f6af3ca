/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.importer.ImportRefused;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.security.Access;
import org.jspecify.annotations.Nullable;

/** Takes decisions on people and withdraws them; the same for the API and for pages. */
@Singleton
final class DecisionDesk {

  private static final int LONGEST_REASON = 200;

  private final Opening opening;

  DecisionDesk(Opening opening) {
    this.opening = opening;
  }

  /** All decisions, the newest first. */
  List<DecisionView> list() {
    return opening.decisions().list().stream().map(DecisionView::of).toList();
  }

  /** Takes a decision, which counts at once. */
  DecisionView decide(DecisionRequest asked, Access access) {
    List<FieldError> errors = new ArrayList<>();
    String kind = given(asked.kind(), "kind", "must be same or apart", errors);
    String of = given(asked.of(), "of", "must be the id of a person", errors);
    String and = given(asked.and(), "and", "must be the id of another person", errors);
    String reason = given(asked.reason(), "reason", "must say why", errors);
    if (reason.length() > LONGEST_REASON) {
      errors.add(new FieldError("reason", "must be at most 200 characters long"));
    }
    if (!errors.isEmpty()) {
      throw new Failure.InvalidFields(errors).exception();
    }
    String code = Codes.of(Codes.parse(DecisionKind.class, "kind", kind));
    try {
      String id = opening.decisions().decide(code, of, and, reason, access.keyId());
      opening.refresh();
      return find(id);
    } catch (ImportRefused e) {
      throw new Failure.Conflict(String.valueOf(e.getMessage())).exception();
    }
  }

  private static String given(
      @Nullable String value, String field, String expected, List<FieldError> errors) {
    if (value == null || value.isBlank()) {
      errors.add(new FieldError(field, expected));
      return "";
    }
    return value.strip();
  }

  /** Withdraws a decision that stands. */
  DecisionView withdraw(String id, Access access) {
    if (!opening.decisions().withdraw(id, access.keyId())) {
      throw new Failure.UnknownResource("decision that stands", id).exception();
    }
    opening.refresh();
    return find(id);
  }

  private DecisionView find(String id) {
    return list().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure.UnknownResource("decision", id).exception());
  }
}
