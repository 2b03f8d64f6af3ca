/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

import io.micronaut.core.io.Writable;
import io.micronaut.views.jte.HtmlJteViewsRenderer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.bridgehead.service.published.PublishedStore;
import org.bridgehead.service.published.StoreState;

/** Frames pages with what holds for the store that is served. */
@Singleton
public final class Pages {

  private final PublishedStore published;
  private final HtmlJteViewsRenderer<Map<String, Object>> views;

  Pages(PublishedStore published, HtmlJteViewsRenderer<Map<String, Object>> views) {
    this.published = published;
    this.views = views;
  }

  /**
   * Writes a page, whole before anything is sent: a fault on the way is told like any other.
   *
   * @param template the name of its template
   * @param title what the page is about
   * @param here where the reader is
   * @param model what the template takes beside the frame, as its parameter {@code model}
   */
  public Writable write(String template, String title, Here here, Object model) {
    var whole = new StringWriter();
    try {
      views
          .render(template, Map.of("page", titled(title, here), "model", model), null)
          .writeTo(whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out -> out.write(whole.toString());
  }

  /**
   * @param title what the page is about
   * @param here where the reader is
   * @return its frame
   */
  public Page titled(String title, Here here) {
    StoreState state = published.get();
    return new Page(title, here, state.demonstration(), state.licences());
  }
}
