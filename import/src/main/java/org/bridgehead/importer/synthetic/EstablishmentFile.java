/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.io.IOException;
import java.nio.file.Path;
import org.bridgehead.importer.synthetic.Heads.Head;
import org.bridgehead.importer.synthetic.School.Life;
import org.bridgehead.importer.synthetic.School.Site;

/** The register's establishments. Like the real file, closed rows may lack an authority. */
final class EstablishmentFile {

  /** Closed schools of which the register no longer says where they belonged. */
  private static final int NO_AUTHORITY_EVERY = 7;

  private final Country country;

  EstablishmentFile(Country country) {
    this.country = country;
  }

  Path writeTo(Path folder) throws IOException {
    Path path = folder.resolve("register/edubasealldata20250901.csv");
    try (CsvFile file = CsvFile.register(path, EstablishmentRow.header())) {
      for (School school : country.schools().all()) {
        file.row(row(school).cells());
      }
    }
    return path;
  }

  private EstablishmentRow row(School school) {
    EstablishmentRow row = new EstablishmentRow().set("URN", school.urn());
    row.set("EstablishmentName", school.name());
    if (school.open() || school.index() % NO_AUTHORITY_EVERY != 0) {
      writeAuthority(row, school);
    }
    writeKind(row, school);
    writeLife(row, school.life());
    writeSite(row, school);
    if (school.open()) {
      writeRoll(row, school);
      writeAffiliation(row, country.affiliations().of(school));
      writeHead(row, school);
    }
    return row;
  }

  private static void writeAuthority(EstablishmentRow row, School school) {
    Authority authority = school.authority();
    row.set("LA", authority.code(), authority.name())
        .set("EstablishmentNumber", Text.padded(2000 + school.index() % 8000, 4))
        .set("GOR (name)", authority.region())
        .set("DistrictAdministrative", authority.gssCode(), authority.name())
        .set("AdministrativeWard (name)", school.site().town().name())
        .set("GSSLACode (name)", authority.gssCode());
  }

  private static void writeKind(EstablishmentRow row, School school) {
    SchoolType type = school.type();
    row.set("TypeOfEstablishment", type.code(), type.label())
        .set("EstablishmentTypeGroup", type.group().code(), type.group().label())
        .set("PhaseOfEducation", school.phase().code(), school.phase().label())
        .set("StatutoryLowAge", school.phase().lowAge())
        .set("StatutoryHighAge", school.phase().highAge())
        .set("Gender", "3", "Mixed")
        .set("ReligiousCharacter (name)", type.religious() ? "Church of England" : "Does not apply")
        .set("AdmissionsPolicy (name)", "Not applicable");
  }

  private static void writeLife(EstablishmentRow row, Life life) {
    row.set("EstablishmentStatus", life.status().code(), life.status().label())
        .set("ReasonEstablishmentOpened (name)", life.whyOpened())
        .set("OpenDate", Calendar.register(life.opened()))
        .set("ReasonEstablishmentClosed (name)", life.whyClosed())
        .set("CloseDate", Calendar.register(life.closed()));
  }

  private static void writeSite(EstablishmentRow row, School school) {
    Site site = school.site();
    row.set("Street", school.name().split(" ", 2)[0] + " Street")
        .set("Town", site.town().name())
        .set("County (name)", school.authority().name())
        .set("Postcode", postcode(school))
        .set("UrbanRural (name)", site.rural() ? "Rural village" : "Urban city and town")
        .set("Easting", Integer.toString(site.easting()))
        .set("Northing", Integer.toString(site.northing()))
        .set("Country (name)", PlaceNames.COUNTRY);
  }

  /** No postcode area of the real country begins with Q. */
  private static String postcode(School school) {
    int n = school.index();
    char area = (char) ('A' + school.authority().index() % 26);
    char one = (char) ('A' + n % 26);
    char two = (char) ('A' + n / 26 % 26);
    return "Q" + area + (1 + n / 676 % 99) + " " + n % 9 + one + two;
  }

  private void writeRoll(EstablishmentRow row, School school) {
    int pupils = school.pupils();
    Chance chance = Chance.of(country.seed(), "roll", school.index());
    int freeMeals = 10 * school.authority().freeMealsPercent() + chance.between(-60, 120);
    row.set("SchoolCapacity", Integer.toString((pupils / 30 + 1) * 30))
        .set("NumberOfPupils", Integer.toString(pupils))
        .set("PercentageFSM", Text.tenths(Math.max(0, freeMeals)));
  }

  private static void writeAffiliation(EstablishmentRow row, Affiliation affiliation) {
    if (affiliation.now() != null) {
      Group trust = affiliation.now().group();
      boolean single = trust.kind() == Group.Kind.SINGLE_TRUST;
      row.set(
              "TrustSchoolFlag",
              single ? "5" : "3",
              single ? "Supported by a single-academy trust" : "Supported by a multi-academy trust")
          .set("Trusts", trust.uid(), trust.name());
    }
    if (affiliation.sponsorNow() != null) {
      row.set("SchoolSponsorFlag (name)", "Linked to a sponsor")
          .set("SchoolSponsors (name)", affiliation.sponsorNow().group().name());
    }
    if (affiliation.federation() != null) {
      row.set("FederationFlag (name)", "Supported by a federation")
          .set("Federations", affiliation.federation().uid(), affiliation.federation().name());
    }
  }

  private void writeHead(EstablishmentRow row, School school) {
    Head head = country.heads().of(school);
    if (head != null) {
      row.set("HeadTitle (name)", head.name().title())
          .set("HeadFirstName", head.name().first())
          .set("HeadLastName", head.name().last())
          .set("HeadPreferredJobTitle", head.job());
    }
  }
}
