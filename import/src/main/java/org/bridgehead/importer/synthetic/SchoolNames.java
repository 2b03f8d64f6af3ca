/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.List;

/** Invented names of schools, fit for their type and phase. */
final class SchoolNames {

  private static final List<String> THINGS =
      List.of(
          "Heron",
          "Kestrel",
          "Orchard",
          "Mill",
          "Chapel",
          "Lark",
          "Rowan",
          "Hazel",
          "Foundry",
          "Quarry",
          "Harbour",
          "Beacon",
          "Willow",
          "Lantern",
          "Otter",
          "Plover",
          "Windmill",
          "Saddler",
          "Copper",
          "Ferry",
          "Bramble",
          "Thistle",
          "Curlew",
          "Maltings",
          "Clover",
          "Tannery",
          "Swift",
          "Dovecote",
          "Lime",
          "Bellfield",
          "Sundial",
          "Weaver",
          "Badger",
          "Cobbler",
          "Juniper",
          "Ropewalk");

  private static final List<String> ROADS =
      List.of(
          "Lane", "Road", "Green", "Hill", "Park", "Street", "Bank", "Field", "Row", "Bridge",
          "Meadow", "Croft");

  private static final List<String> SAINTS =
      List.of(
          "St Amwell's",
          "St Brannoc’s",
          "St Corentia's",
          "St Dwynal's",
          "St Eluned’s",
          "St Fremund's",
          "St Guthwin's",
          "St Hydroc's",
          "St Ia's",
          "St Juthware's",
          "Holy Beacon",
          "Our Lady of the Fells");

  private SchoolNames() {}

  static String draw(SchoolType type, Phase phase, Town town, Chance chance) {
    return switch (type) {
      case NURSERY -> local(chance) + " Nursery School";
      case REFERRAL_UNIT -> town.name() + " Pupil Referral Unit";
      case COMMUNITY_SPECIAL -> chance.pick(THINGS) + " House School";
      case SPECIAL_CONVERTER -> chance.pick(THINGS) + " Wood Academy";
      case INDEPENDENT -> town.name() + " College";
      case INDEPENDENT_SPECIAL -> "The " + chance.pick(THINGS) + " School";
      default -> mainstream(type, phase, town, chance);
    };
  }

  /** The name of the school from which an academy came. */
  static String predecessor(String academy) {
    return academy.endsWith(" Academy")
        ? academy.substring(0, academy.length() - "Academy".length()) + "School"
        : academy;
  }

  /** The name of an infant or junior school that became part of a primary school. */
  static String part(String primary, String part) {
    return primary.contains("Primary") ? primary.replace("Primary", part) : primary + " " + part;
  }

  private static String mainstream(SchoolType type, Phase phase, Town town, Chance chance) {
    String start =
        type.religious()
            ? chance.pick(SAINTS)
            : chance.percent(60) ? local(chance) : town.name() + " " + chance.pick(THINGS);
    String level =
        switch (phase) {
          case SECONDARY -> chance.percent(50) ? " High" : "";
          case ALL_THROUGH -> " All-through";
          default -> type == SchoolType.VOLUNTARY_CONTROLLED ? " CofE Primary" : " Primary";
        };
    return start + level + (type.academy() ? " Academy" : " School");
  }

  private static String local(Chance chance) {
    return chance.pick(THINGS) + " " + chance.pick(ROADS);
  }
}
