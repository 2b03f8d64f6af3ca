/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.SourceKind;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.suppression.Identities;

/** The register of establishments: {@code edubasealldata}, one row a school. */
final class RegisterReading implements Reading {

  static final Pattern URN = Pattern.compile("\\d{5,8}");
  static final String URN_EXPECTED = "a URN, five to eight digits";
  private static final Pattern GROUP_CODE = Pattern.compile("[0-9A-Za-z-]{1,20}");

  /** Types that the state does not fund, and those that are not schools of an authority. */
  private static final Set<String> NOT_STATE_FUNDED =
      Set.of(
          "Other independent school",
          "Other independent special school",
          "Non-maintained special school",
          "British schools overseas",
          "Offshore schools",
          "Welsh establishment",
          "Miscellaneous",
          "Online provider",
          "Higher education institutions",
          "Further education",
          "Special post 16 institution",
          "Institution funded by other government department",
          "European schools",
          "Service children's education",
          "Secure units",
          "Playing for success centres",
          "Independent school approved for SEN pupils",
          "");

  @Override
  public String title() {
    return "register of establishments (edubasealldata)";
  }

  @Override
  public Set<String> required() {
    return Set.of("URN", "EstablishmentName", "EstablishmentStatus (name)");
  }

  @Override
  public Set<String> optional() {
    return Set.of(
        "LA (code)",
        "LA (name)",
        "TypeOfEstablishment (name)",
        "EstablishmentTypeGroup (name)",
        "OpenDate",
        "CloseDate",
        "PhaseOfEducation (name)",
        "StatutoryLowAge",
        "StatutoryHighAge",
        "Gender (name)",
        "ReligiousCharacter (name)",
        "NumberOfPupils",
        "Trusts (code)",
        "Trusts (name)",
        "Federations (code)",
        "Federations (name)",
        "Town",
        "Postcode",
        "HeadTitle (name)",
        "HeadFirstName",
        "HeadLastName",
        "GOR (name)",
        "Easting",
        "Northing");
  }

  @Override
  public boolean official() {
    return true;
  }

  @Override
  public String key() {
    return "URN";
  }

  @Override
  public Source source(LocalDate date, String sender) {
    return new Source(SourceKind.REGISTER, "", date);
  }

  @Override
  public List<String> named(Row row) {
    String name = headName(row);
    return name.isEmpty() ? List.of() : List.of(Identities.head(name, row.get("URN")));
  }

  @Override
  public void read(Row row, Source source, Statements statements) {
    String urn = row.require("URN", URN, URN_EXPECTED);
    row.require("EstablishmentName", "the school's name");
    Claim life = life(row, source);
    Long pupils = row.number("NumberOfPupils");
    Long easting = row.number("Easting");
    Long northing = row.number("Northing");
    Long lowAge = row.number("StatutoryLowAge");
    Long highAge = row.number("StatutoryHighAge");
    checkCode(row, "LA (code)", Ends.AUTHORITY_CODE, Ends.AUTHORITY_EXPECTED);
    checkCode(row, "Trusts (code)", GROUP_CODE, "a trust's code");
    checkCode(row, "Federations (code)", GROUP_CODE, "a federation's code");
    if (row.refused()) {
      return;
    }
    NodeKey school = new NodeKey(Label.SCHOOL, urn);
    NodeFacts facts = statements.node(school);
    describe(facts, row, source);
    facts.state("pupils", pupils, source);
    facts.state("easting", easting, source);
    facts.state("northing", northing, source);
    facts.state("lowAge", lowAge, source);
    facts.state("highAge", highAge, source);
    facts.claimLife(life);
    statements.listed(school, source);
    authority(school, row, source, statements);
    group(school, row, source, statements, TieSort.TRUST, "Trusts");
    group(school, row, source, statements, TieSort.FEDERATION, "Federations");
    head(school, row, source, statements);
  }

  private static Claim life(Row row, Source source) {
    LocalDate opened = row.date("OpenDate");
    LocalDate closed = row.date("CloseDate");
    row.requireOrder("OpenDate", opened, "CloseDate", closed);
    String status = row.get("EstablishmentStatus (name)");
    switch (status) {
      case "Open", "Open, but proposed to close" -> {
        return new Claim(source, opened, closed, "");
      }
      case "Closed" -> {
        return new Claim(source, opened, closed, Claim.CLOSED);
      }
      case "Proposed to open" ->
          row.notUsed("EstablishmentStatus (name)", "The school has not opened.");
      default ->
          row.refuse(
              "EstablishmentStatus (name)",
              status,
              "Open, Closed, \u201cOpen, but proposed to close\u201d or Proposed to open",
              "Write the status as the register does.");
    }
    return new Claim(source, opened, closed, Claim.CLOSED);
  }

  private static void checkCode(Row row, String column, Pattern form, String expected) {
    String code = row.get(column);
    if (!code.isEmpty() && !form.matcher(code).matches()) {
      row.refuse(column, code, expected, "Correct it, or leave it blank.");
    }
  }

  private static void describe(NodeFacts facts, Row row, Source source) {
    String type = row.get("TypeOfEstablishment (name)");
    facts.state(Property.NAME, row.get("EstablishmentName"), source);
    facts.state("status", row.get("EstablishmentStatus (name)"), source);
    facts.state("type", type, source);
    facts.state("typeGroup", row.get("EstablishmentTypeGroup (name)"), source);
    facts.state("stateFunded", !NOT_STATE_FUNDED.contains(type), source);
    facts.state("phase", row.get("PhaseOfEducation (name)"), source);
    facts.state("gender", row.get("Gender (name)"), source);
    facts.state("religiousCharacter", row.get("ReligiousCharacter (name)"), source);
    facts.state("region", row.get("GOR (name)"), source);
    facts.state("town", row.get("Town"), source);
    facts.state("postcode", row.get("Postcode"), source);
  }

  private static void authority(NodeKey school, Row row, Source source, Statements statements) {
    String code = row.get("LA (code)");
    if (code.isEmpty()) {
      return;
    }
    NodeKey authority = new NodeKey(Label.AUTHORITY, code);
    statements.node(authority).state(Property.NAME, row.get("LA (name)"), source);
    claim(statements, new TieKey(TieSort.AUTHORITY, school, authority, ""), source, row);
  }

  private static void group(
      NodeKey school, Row row, Source source, Statements statements, TieSort sort, String column) {
    String code = row.get(column + " (code)");
    if (code.isEmpty()) {
      return;
    }
    NodeKey group = LegalGroups.key(code);
    LegalGroups.describe(statements.node(group), sort, row.get(column + " (name)"), source);
    claim(statements, new TieKey(sort, school, group, LegalGroups.ROLE), source, row);
  }

  private static void head(NodeKey school, Row row, Source source, Statements statements) {
    String name = headName(row);
    if (name.isEmpty()) {
      return;
    }
    String trust = row.get("Trusts (code)");
    String federation = row.get("Federations (code)");
    String group =
        !trust.isEmpty() ? trust : !federation.isEmpty() ? federation : school.toString();
    statements.head(new Statements.Head(name, row.get("HeadTitle (name)"), school, group, source));
  }

  private static String headName(Row row) {
    return (row.get("HeadFirstName") + " " + row.get("HeadLastName")).strip();
  }

  private static void claim(Statements statements, TieKey key, Source source, Row row) {
    statements.tie(key, new Claim(source, null, null, ""), row.place());
  }
}
