/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.search;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;
import org.bridgehead.service.store.Organisation;
import org.jspecify.annotations.Nullable;

/** Finds what a reader means by what they typed as an end of a route. */
@Singleton
public final class Ends {

  private static final Pattern REFERENCE =
      Pattern.compile("\\d{5,7}|(school|authority|agency|network|post|activity):\\S+");
  private static final long MOST = 10;

  private final OrganisationSearch search;

  Ends(OrganisationSearch search) {
    this.search = search;
  }

  /** Whether a text names a place as the API takes it: by URN, or by kind and key. */
  public static boolean isReference(String typed) {
    return REFERENCE.matcher(typed.strip()).matches();
  }

  /** The organisations that a name may mean, the best match first; at most ten. */
  public List<Organisation> named(String typed) {
    return named(typed, null);
  }

  /**
   * The same of one kind.
   *
   * @param kind school, authority, network or agency; null for all
   */
  public List<Organisation> named(String typed, @Nullable String kind) {
    return search.find(typed, kind, MOST).rows();
  }

  /** A place as the API takes it. */
  public static String reference(Organisation found) {
    return found.kind() + ":" + found.key();
  }
}
