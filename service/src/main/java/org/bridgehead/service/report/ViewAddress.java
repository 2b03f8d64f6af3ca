/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.page.Here;
import org.jspecify.annotations.Nullable;

/** The address of a page as somebody sends it. */
final class ViewAddress {

  private static final String FIELD = "view";
  private static final int LONGEST = 8000;

  /** These choose a page of a list; a report has the list from its beginning. */
  private static final Set<String> OF_PAGES = Set.of("after", "before", "limit");

  private ViewAddress() {}

  /** Where it leads; nobody is signed in there. A problem if it is no address of ours. */
  static Here parse(@Nullable String given) {
    if (given == null || given.isBlank()) {
      throw invalid("must be given", null);
    }
    if (!given.startsWith("/") || given.startsWith("//") || given.length() > LONGEST) {
      throw invalid("must be the address of a page, such as /isolation?authority=908", given);
    }
    var parts = given.split("[?]", 2);
    try {
      decode(parts[0]);
      return new Here(parts[0], parts.length == 1 ? Map.of() : parameters(parts[1]), null);
    } catch (IllegalArgumentException _) {
      throw invalid("must be an address without a broken percent sign", given);
    }
  }

  /** That no view of that path can be frozen. */
  static RuntimeException unknown(Here view) {
    return invalid(
        "must be a page of one of the four questions, of something on record, about the data, of a"
            + " ready-made query, of changes, of what if or of a plan, such as /isolation?authority=908",
        view.path());
  }

  private static Map<String, List<String>> parameters(String query) {
    var parameters = new LinkedHashMap<String, List<String>>();
    for (var part : query.split("&")) {
      var pair = part.split("=", 2);
      var name = decode(pair[0]);
      if (pair.length == 2 && !pair[1].isEmpty() && !OF_PAGES.contains(name)) {
        parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(decode(pair[1]));
      }
    }
    return parameters;
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static RuntimeException invalid(String message, @Nullable String value) {
    return new Failure.InvalidFields(List.of(new FieldError(FIELD, message, value))).exception();
  }
}
