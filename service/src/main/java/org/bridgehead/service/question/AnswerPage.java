/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.picture.Picture;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a page shows it.
 *
 * @param here where the reader is
 * @param answer the answer
 * @param choices what a reader may narrow it down to
 * @param pictures what it looks like, as far as there are pictures of it
 * @param <F> the figures
 * @param <R> a row
 */
public record AnswerPage<F, R>(
    Here here, Answer<F, R> answer, ScopeChoices choices, List<Picture> pictures) {

  /** Copies the pictures. */
  public AnswerPage {
    pictures = List.copyOf(pictures);
  }

  /** What a figure of the answer is, in a sentence. */
  public String means(String figure) {
    var meaning = answer.meaning().get(figure);
    return meaning == null ? "" : meaning.means();
  }

  /** What a figure of the answer is called. */
  public @Nullable String name(String figure) {
    var meaning = answer.meaning().get(figure);
    return meaning == null ? null : meaning.name();
  }
}
