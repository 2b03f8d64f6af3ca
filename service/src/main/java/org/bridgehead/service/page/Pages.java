/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

import jakarta.inject.Singleton;
import org.bridgehead.service.published.PublishedStore;
import org.bridgehead.service.published.StoreState;

/** Frames pages with what holds for the store that is served. */
@Singleton
public final class Pages {

  private final PublishedStore published;

  Pages(PublishedStore published) {
    this.published = published;
  }

  /**
   * @param title what the page is about
   * @return its frame
   */
  public Page titled(String title) {
    StoreState state = published.get();
    return new Page(title, state.demonstration(), state.licences());
  }
}
