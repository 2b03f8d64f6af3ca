/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.util.List;
import org.bridgehead.service.question.Place;

/** What the pages of routes and of reach offer to choose from. */
public final class PathPage {

  /** The kinds of places that routes can do without. */
  public static final List<String> PLACES =
      List.of("school", "network", "post", "agency", "authority", "activity");

  /** The kinds of ties that routes can do without, with what they are called. */
  public static final List<Kind> TIES =
      List.of(
          new Kind("member-of", "memberships of networks"),
          new Kind("serves", "posts at organisations"),
          new Kind("brokers", "brokering for networks"),
          new Kind("facilitates", "facilitating"),
          new Kind("partners", "partnerships with agencies"),
          new Kind("took-part-in", "taking part in activities"));

  private PathPage() {}

  /**
   * A kind.
   *
   * @param code as it stands in addresses
   * @param words what it is called
   */
  public record Kind(String code, String words) {}

  /** The places that routes lead through, each once, in the order of the steps. */
  public static List<Place> between(PathFound found, List<PathStep> steps) {
    return steps.stream()
        .map(PathStep::to)
        .filter(place -> !place.equals(found.from()) && !place.equals(found.to()))
        .distinct()
        .toList();
  }

  /** The name of a kind of places for several of them. */
  public static String many(String kind) {
    return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
  }

  /** The place by name; a post by its roles. */
  public static String name(Place place) {
    var name = place.name() == null ? place.role() : place.name();
    return name == null ? place.kind() + " " + place.key() : name;
  }

  /** The place as addresses name it. */
  public static String reference(Place place) {
    return place.kind() + ":" + place.key();
  }
}
