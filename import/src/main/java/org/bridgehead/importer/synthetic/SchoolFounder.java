/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.time.LocalDate;
import org.bridgehead.importer.synthetic.School.Life;
import org.bridgehead.importer.synthetic.School.Site;
import org.bridgehead.importer.synthetic.School.Status;
import org.jspecify.annotations.Nullable;

/** Makes single schools of one authority. */
final class SchoolFounder {

  private static final String NOT_APPLICABLE = "Not applicable";
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private final Authority authority;
  private final Chance chance;

  SchoolFounder(Authority authority, Chance chance) {
    this.authority = authority;
    this.chance = chance;
  }

  School open(int index) {
    SchoolType type = SchoolType.draw(chance);
    Phase phase = type.drawPhase(chance);
    Status status = chance.percent(1) ? Status.PROPOSED_TO_CLOSE : Status.OPEN;
    LocalDate opened = opened(type);
    String why = type.converted() ? "Academy Converter" : opened == null ? "" : NOT_APPLICABLE;
    return school(index, type, phase, new Life(status, opened, why, null, ""), site());
  }

  /** The school that closed the day before it opened again as an academy. */
  School converted(int index, School academy) {
    LocalDate opened = academy.life().opened();
    LocalDate closed = opened == null ? null : opened.minusDays(1);
    return new School(
        index,
        authority,
        SchoolNames.predecessor(academy.name()),
        chance.percent(75) ? SchoolType.COMMUNITY : SchoolType.FOUNDATION,
        academy.phase(),
        closed("Academy Converter", closed),
        academy.site(),
        academy.pupils());
  }

  /** An infant or junior school that became part of a primary school. */
  School merged(int index, School primary, String part) {
    LocalDate opened = primary.life().opened();
    LocalDate closed = opened == null ? null : opened.minusDays(1);
    return new School(
        index,
        authority,
        SchoolNames.part(primary.name(), part),
        primary.type(),
        Phase.PRIMARY,
        closed("Result of Amalgamation/Merger", closed),
        primary.site(),
        primary.pupils() / 2);
  }

  /** An academy that closed between the two extracts, and so left its trust. */
  School closedThisYear(int index) {
    LocalDate opened = Calendar.firstOfSeptember(chance.between(2012, 2019));
    Life life =
        new Life(Status.CLOSED, opened, "New Provision", Calendar.inTheYear(chance), "Closure");
    return school(index, SchoolType.FREE, Phase.PRIMARY, life, site());
  }

  /** A school that is in the register for its history; of a few no closing date is known. */
  School closedLongAgo(int index) {
    SchoolType type = chance.percent(80) ? SchoolType.COMMUNITY : SchoolType.VOLUNTARY_CONTROLLED;
    Phase phase = chance.percent(85) ? Phase.PRIMARY : Phase.SECONDARY;
    LocalDate closed = chance.percent(2) ? null : LocalDate.of(chance.between(1985, 2023), 8, 31);
    return school(index, type, phase, closed("Closure", closed), site());
  }

  private School school(int index, SchoolType type, Phase phase, Life life, Site site) {
    String name = SchoolNames.draw(type, phase, site.town(), chance);
    return new School(index, authority, name, type, phase, life, site, phase.drawPupils(chance));
  }

  private static Life closed(String why, @Nullable LocalDate closed) {
    return new Life(Status.CLOSED, null, "", closed, why);
  }

  private @Nullable LocalDate opened(SchoolType type) {
    if (type.academy()) {
      return chance.percent(8)
          ? Calendar.inTheYear(chance)
          : chance.day(Calendar.firstOfSeptember(2011), Calendar.firstOfSeptember(2023));
    }
    return chance.percent(50) ? null : chance.day(LONG_AGO, Calendar.firstOfSeptember(2010));
  }

  private Site site() {
    Town town = chance.pick(authority.towns());
    int side = authority.side();
    if (chance.percent(authority.landscape().ruralPercent())) {
      return new Site(
          town,
          authority.west() + chance.between(side / 20, side * 19 / 20),
          authority.south() + chance.between(side / 20, side * 19 / 20),
          true);
    }
    return new Site(town, near(town.easting()), near(town.northing()), false);
  }

  /** Towns keep a fifth of the authority away from its edge, so a tenth either way stays inside. */
  private int near(int coordinate) {
    return coordinate + chance.between(-authority.side() / 10, authority.side() / 10);
  }
}
