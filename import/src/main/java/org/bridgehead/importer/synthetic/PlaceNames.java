/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.List;

/** Invented names of places: the k-th is always the same, and no two of the first 17,000 are. */
final class PlaceNames {

  /** The country's name, wherever a file has room for one. */
  static final String COUNTRY = "Demonstration country (invented)";

  private static final List<String> FIRST_AUTHORITIES =
      List.of(
          "City of Ambermere",
          "Saltmarsh Vale",
          "Port Lowen",
          "Hollowshire",
          "Duskholt Bay",
          "Brindle and Wray",
          "Glimford New Town",
          "The Skerrow Isles");

  private static final List<String> REGIONS =
      List.of(
          "North Fells",
          "Amber Lowlands",
          "Western Reaches",
          "Skerrow Sound",
          "Middle Wolds",
          "Greenmarch",
          "Southern Levels",
          "Eastrand",
          "Highmoor",
          "Lakes and Forest");

  private static final List<String> QUALIFIERS =
      List.of("", "Great ", "Little ", "Upper ", "Nether ", "East ", "West ", "Old ", "New ");

  private static final List<String> STARTS =
      List.of(
          "Alder", "Bram", "Corrin", "Dusk", "Elver", "Fenn", "Glim", "Heron", "Ivel", "Jessa",
          "Kest", "Larken", "Mossel", "Nettle", "Orrin", "Pelder", "Quilter", "Ravel", "Selk",
          "Tarrow", "Umber", "Vessel", "Wither", "Yarrel", "Zennar", "Amber", "Brindle", "Cinder",
          "Dapple", "Ember", "Flax", "Gorse", "Hollin", "Inkle", "Juniper", "Kelder", "Linnet",
          "Merrow", "Nimble", "Osier", "Plover", "Quern", "Rushen", "Sorrel", "Teasel", "Ulver",
          "Vetch", "Willet");

  private static final List<String> ENDS =
      List.of(
          "mere", "marsh", "holt", "strand", "combe", "garth", "wick", "fold", "stow", "thwaite",
          "bourne", "scar", "haven", "wold", "reach", "shaw", "hythe", "den", "fell", "moor",
          "gate", "pool", "mouth", "cross", "bank", "leigh", "carr", "rigg", "ness", "dale", "sett",
          "tor", "pike", "beck", "hurst", "quay", "mead", "lode", "croft", "toft");

  /** A stride that has no factor in common with the number of pairs, so that all come up once. */
  private static final int STRIDE = 787;

  private PlaceNames() {}

  static String authority(int index) {
    return index < FIRST_AUTHORITIES.size() ? FIRST_AUTHORITIES.get(index) : place(index);
  }

  static String region(int index) {
    String name = REGIONS.get(index % REGIONS.size());
    int round = index / REGIONS.size();
    return (round == 0 ? name : name + " " + (round + 1)) + " (invented)";
  }

  static String place(int k) {
    int pairs = STARTS.size() * ENDS.size();
    int pair = (int) ((long) k * STRIDE % pairs);
    String name = STARTS.get(pair / ENDS.size()) + ENDS.get(pair % ENDS.size());
    return QUALIFIERS.get(k / pairs % QUALIFIERS.size()) + name;
  }
}
