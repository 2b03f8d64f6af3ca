/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.BitSet;
import java.util.List;

/**
 * All establishments of the country and how they followed one another.
 *
 * @param all every establishment, by index
 * @param openByAuthority the open ones, by the index of their authority
 * @param successions closed schools and the open ones that followed
 * @param closures the closed schools without a successor that were academies until this year
 * @param quiet indexes of schools that no trust, shared head, governor or agency links to others
 * @param clusters groups of quiet schools that have one network between them and nothing else
 */
record Schools(
    List<School> all,
    List<List<School>> openByAuthority,
    List<Succession> successions,
    List<School> closures,
    BitSet quiet,
    List<List<School>> clusters) {

  /** How one school followed another; the kinds are the link types of the register. */
  enum Kind {
    PLAIN("Predecessor", "Successor"),
    MERGED("Predecessor - merged", "Successor - merged"),
    AMALGAMATED("Predecessor - amalgamated", "Successor - amalgamated");

    private final String backward;
    private final String forward;

    Kind(String backward, String forward) {
      this.backward = backward;
      this.forward = forward;
    }

    String backward() {
      return backward;
    }

    String forward() {
      return forward;
    }
  }

  /** A closed school and the one that followed. */
  record Succession(School from, School to, Kind kind) {}

  List<School> openIn(Authority authority) {
    return openByAuthority.get(authority.index());
  }

  boolean isQuiet(School school) {
    return quiet.get(school.index());
  }

  /** Open state-funded schools of an authority that may have ties to others. */
  List<School> sociableIn(Authority authority) {
    return openIn(authority).stream()
        .filter(school -> school.openStateFunded() && !isQuiet(school))
        .toList();
  }
}
