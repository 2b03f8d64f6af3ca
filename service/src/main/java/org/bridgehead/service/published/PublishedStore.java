/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.published;

import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Holds the state of the store that is served. Whoever swaps in a revision publishes it here. */
@Singleton
public final class PublishedStore implements Supplier<StoreState> {

  private volatile StoreState state = StoreState.NONE;

  /**
   * @return the state as last published; {@link StoreState#NONE} before that
   */
  @Override
  public StoreState get() {
    return state;
  }

  /**
   * @param next what is served from now on
   */
  public void publish(StoreState next) {
    state = next;
  }
}
