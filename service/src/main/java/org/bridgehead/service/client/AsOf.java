/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * As it was when.
 *
 * @param asOf the day; null for the newest that the sources cover
 * @param minRevision the revision than which no older one may answer, such as one's own import
 *     published; null for any. A service that has not got there yet answers with 503
 */
@Introspected
public record AsOf(
    @QueryValue @Format(DAY) @Nullable LocalDate asOf, @QueryValue @Nullable Long minRevision) {

  /** The newest day that the sources cover, from any revision. */
  public static final AsOf NEWEST = new AsOf(null, null);

  static final String DAY = "yyyy-MM-dd";

  /** On a day, from any revision. */
  public static AsOf day(LocalDate day) {
    return new AsOf(day, null);
  }

  /** The same, from that revision on. */
  public AsOf since(long revision) {
    return new AsOf(asOf, revision);
  }
}
