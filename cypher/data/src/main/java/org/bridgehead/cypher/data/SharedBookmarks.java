/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import jakarta.inject.Singleton;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;

/**
 * The bookmarks that all sessions of the application share, so that a session sees what an earlier
 * one wrote, whichever member of a cluster serves it.
 */
@Singleton
public final class SharedBookmarks {

  private volatile BookmarkManager current = empty();

  /** The manager for a session that is about to be opened. */
  public BookmarkManager current() {
    return current;
  }

  /**
   * Forgets all bookmarks, to be called when another store stands behind the same address: it would
   * wait in vain for the transactions of the old one. Sessions that are open keep the old manager
   * and cannot taint the new one.
   */
  public void reset() {
    current = empty();
  }

  private static BookmarkManager empty() {
    return BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
  }
}
