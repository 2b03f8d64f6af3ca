/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;

/**
 * A feed in the form of JSON Feed 1.1 (jsonfeed.org).
 *
 * @param version the form
 * @param title what is followed, of which schools
 * @param homePageUrl the page that says the same
 * @param feedUrl where the feed is
 * @param description how it is to be read
 * @param items the changes, the newest first
 */
@Serdeable
public record Feed(
    String version,
    String title,
    @JsonProperty("home_page_url") String homePageUrl,
    @JsonProperty("feed_url") String feedUrl,
    String description,
    List<Item> items) {

  static final String VERSION = "https://jsonfeed.org/version/1.1";

  /** Copies the items. */
  public Feed {
    items = List.copyOf(items);
  }

  /**
   * What changed from one day to the next.
   *
   * @param id the same as long as the change is told alike: where a later import adds to the record
   *     of those days, it is told anew
   * @param url the page that compares the two days
   * @param title the change in a sentence
   * @param contentText the first things that changed, a line each, and what to know of them
   * @param dateModified the second day, at midnight
   * @param change the same in figures
   */
  @Serdeable
  public record Item(
      String id,
      String url,
      String title,
      @JsonProperty("content_text") String contentText,
      @JsonProperty("date_modified") String dateModified,
      @JsonProperty("_bridgehead") Change change) {}

  /**
   * A change in figures.
   *
   * @param from the first day
   * @param to the second day
   * @param total how many things changed
   * @param revision the revision that this is told from
   */
  @Serdeable
  public record Change(LocalDate from, LocalDate to, long total, long revision) {}
}
