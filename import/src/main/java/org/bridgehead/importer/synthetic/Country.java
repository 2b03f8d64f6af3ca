/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.List;

/** The whole invented country, before it is written down. */
record Country(
    long seed,
    Sizes sizes,
    Territory territory,
    Schools schools,
    Affiliations affiliations,
    Heads heads,
    List<Agency> agencies,
    List<Network> networks,
    Leaders leaders) {

  static Country of(double scale, long seed) {
    Sizes sizes = Sizes.of(scale);
    Territory territory = Territory.of(sizes.authorities(), seed);
    Schools schools = SchoolsBuilder.build(territory, sizes, seed);
    Affiliations affiliations = Affiliations.of(territory, schools, seed);
    Heads heads = Heads.of(schools, affiliations, seed);
    List<Agency> agencies = Agency.all(territory, sizes);
    List<Network> networks = NetworksBuilder.build(territory, schools, agencies, sizes, seed);
    Leaders leaders =
        LeadersBuilder.build(territory, schools, heads, agencies, networks, sizes, seed);
    return new Country(
        seed, sizes, territory, schools, affiliations, heads, agencies, networks, leaders);
  }
}
