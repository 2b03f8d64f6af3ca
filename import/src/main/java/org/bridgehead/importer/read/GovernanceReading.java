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

/** Governors of schools and trusts: {@code governancealldata}. Rows with one GID are one person. */
final class GovernanceReading implements Reading {

  private static final Pattern GID = Pattern.compile("\\d{1,12}");
  private static final Pattern BLANKS = Pattern.compile(" +");
  private static final Pattern UID = Pattern.compile("\\d{1,10}");

  @Override
  public String title() {
    return "governance (governancealldata)";
  }

  @Override
  public Set<String> required() {
    return Set.of("GID", "URN", "Role", "Surname", "Date of appointment");
  }

  @Override
  public Set<String> optional() {
    return Set.of("UID", "Title", "Forename 1", "Forename 2", "Date term of office ends/ended");
  }

  @Override
  public boolean official() {
    return true;
  }

  @Override
  public Source source(LocalDate date, String sender) {
    return new Source(SourceKind.GOVERNANCE, "", date);
  }

  @Override
  public List<String> people(Row row) {
    return List.of(id(row.get("GID")));
  }

  private static String id(String gid) {
    return "gid-" + gid;
  }

  @Override
  public void read(Row row, Source source, Statements statements) {
    String gid = row.require("GID", GID, "a governor's number (GID)");
    String role = row.require("Role", "the governor's role");
    LocalDate appointed = row.date("Date of appointment");
    LocalDate ended = row.date("Date term of office ends/ended");
    row.requireOrder("Date of appointment", appointed, "Date term of office ends/ended", ended);
    boolean ofTrust = row.get("URN").isEmpty() && !row.get("UID").isEmpty();
    String body =
        ofTrust
            ? row.require("UID", UID, "a group's number")
            : row.require("URN", RegisterReading.URN, RegisterReading.URN_EXPECTED);
    if (row.refused()) {
      return;
    }
    NodeKey person = new NodeKey(Label.PERSON, id(gid));
    NodeFacts facts = statements.node(person);
    facts.state(Property.NAME, name(row), source);
    facts.state("title", row.get("Title"), source);
    NodeKey served = ofTrust ? LegalGroups.key(body) : new NodeKey(Label.SCHOOL, body);
    statements.tie(
        new TieKey(TieSort.GOVERNOR, person, served, role),
        new Claim(source, appointed, ended, ""),
        row.place());
  }

  private static String name(Row row) {
    return BLANKS
        .matcher(String.join(" ", row.get("Forename 1"), row.get("Forename 2"), row.get("Surname")))
        .replaceAll(" ")
        .strip();
  }
}
