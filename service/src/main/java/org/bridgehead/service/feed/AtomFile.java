/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.bridgehead.service.export.XmlFile;

/** Writes a feed in the form of Atom (RFC 4287). */
final class AtomFile {

  private AtomFile() {}

  /**
   * The feed as XML in UTF-8.
   *
   * @param updated when it was last another, year-month-day and time
   */
  static byte[] of(Feed feed, String updated) {
    var out = new ByteArrayOutputStream();
    try {
      XmlFile.write(
          out,
          xml -> {
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", "en-GB");
            xml.open("title").text(feed.title()).close();
            xml.open("subtitle").text(feed.description()).close();
            xml.open("id").text(feed.feedUrl()).close();
            xml.open("updated").text(updated).close();
            xml.open("author").open("name").text("Bridgehead").close().close();
            xml.open("link", "rel", "self", "href", feed.feedUrl()).close();
            xml.open("link", "rel", "alternate", "href", feed.homePageUrl()).close();
            for (var item : feed.items()) {
              xml.open("entry");
              xml.open("title").text(item.title()).close();
              xml.open("id").text(item.id()).close();
              xml.open("updated").text(item.dateModified()).close();
              xml.open("link", "rel", "alternate", "href", item.url()).close();
              xml.open("content", "type", "text").text(item.contentText()).close();
              xml.close();
            }
            xml.close();
          });
    } catch (IOException e) {
      throw new UncheckedIOException("The bytes are in memory.", e);
    }
    return out.toByteArray();
  }
}
