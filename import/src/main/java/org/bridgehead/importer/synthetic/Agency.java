/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body other than a school or an authority; without an authority it works anywhere. */
record Agency(String id, String name, String kind, @Nullable Authority authority) {

  private static final List<String> LOCAL_KINDS =
      List.of("health", "charity", "police", "social-care", "diocese");

  static final String UNIVERSITY = "university";

  /** Universities first, then the agencies of each authority. */
  static List<Agency> all(Territory territory, Sizes sizes) {
    List<Agency> agencies = new ArrayList<>();
    for (int i = 0; i < sizes.universities(); i++) {
      String name = "University of " + PlaceNames.place(12_000 + i);
      agencies.add(new Agency(id(agencies), name, UNIVERSITY, null));
    }
    for (Authority authority : territory.authorities()) {
      for (int i = 0; i < 2 + authority.index() % 2; i++) {
        String kind = LOCAL_KINDS.get((authority.index() + i) % LOCAL_KINDS.size());
        agencies.add(new Agency(id(agencies), name(authority, kind), kind, authority));
      }
    }
    return List.copyOf(agencies);
  }

  private static String id(List<Agency> before) {
    return "X-AG-" + Text.padded(before.size() + 1, 4);
  }

  private static String name(Authority authority, String kind) {
    return switch (kind) {
      case "health" -> authority.name() + " School Health Service";
      case "charity" -> authority.name() + " Families Charity";
      case "police" -> authority.name() + " Safer Schools Team";
      case "social-care" -> authority.name() + " Family Support Service";
      default -> "Diocese of " + authority.towns().getFirst().name();
    };
  }
}
