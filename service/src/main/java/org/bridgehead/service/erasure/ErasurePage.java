/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.question.Codes;
import org.jspecify.annotations.Nullable;

/**
 * The page to erase a person.
 *
 * @param person the id that is filled in; may be empty
 * @param reason the code of the reason that was chosen; may be empty
 * @param done the first revision without the person who was just erased; null where nobody was
 * @param erasures all so far, the newest first
 * @param errors what is wrong, by field
 */
public record ErasurePage(
    String person,
    String reason,
    @Nullable Long done,
    List<Row> erasures,
    Map<String, String> errors) {

  /** The reasons to choose from. */
  static final List<Choice> CHOICES =
      Arrays.stream(Reason.values())
          .map(reason -> new Choice(Codes.of(reason), reason.words()))
          .toList();

  /** Copies what it is given. */
  public ErasurePage {
    erasures = List.copyOf(erasures);
    errors = Map.copyOf(errors);
  }

  /** One erasure in words. */
  public record Row(long revision, String when, String reason, String by) {}

  /** A reason to choose. */
  public record Choice(String code, String words) {}

  /** Every reason there is. */
  public List<Choice> reasons() {
    return CHOICES;
  }
}
