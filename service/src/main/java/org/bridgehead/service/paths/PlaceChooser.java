/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Pages;
import org.bridgehead.service.search.Ends;

/** Has a reader choose what a name means that was typed where a place is asked for. */
@Singleton
final class PlaceChooser {

  private static final String AVOID = "avoid";

  private final Pages pages;
  private final Ends ends;

  PlaceChooser(Pages pages, Ends ends) {
    this.pages = pages;
    this.ends = ends;
  }

  /**
   * What to answer while a place is missing or is only a name: on to the address with the places,
   * where each name can mean one only, else the choice. Empty where all places are known.
   *
   * @param template the name of the template of the choice; it takes a list of {@link Unclear}
   * @param title what its page is about
   * @param needed the parameters that must be places; any place that is avoided must be one too
   */
  Optional<HttpResponse<Writable>> choose(
      HttpRequest<?> request, String template, String title, List<String> needed) {
    var here = Here.of(request);
    boolean missing = needed.stream().anyMatch(field -> here.first(field).isBlank());
    var unclear = unclear(here, needed);
    if (!missing && unclear.isEmpty()) {
      return Optional.empty();
    }
    if (!missing && unclear.stream().allMatch(each -> each.choices().size() == 1)) {
      var chosen = here;
      for (var each : unclear) {
        chosen = each.choosing(chosen, each.choices().getFirst());
      }
      return Optional.of(HttpResponse.seeOther(URI.create(chosen.address())));
    }
    return Optional.of(HttpResponse.ok(pages.write(template, title, here, unclear)));
  }

  private List<Unclear> unclear(Here here, List<String> needed) {
    return Stream.concat(needed.stream(), Stream.of(AVOID))
        .flatMap(field -> here.all(field).stream().map(typed -> new Typed(field, typed)))
        .filter(each -> !each.text().isBlank() && !Ends.isReference(each.text()))
        .map(each -> new Unclear(each.field(), each.text(), ends.named(each.text())))
        .toList();
  }

  private record Typed(String field, String text) {}
}
