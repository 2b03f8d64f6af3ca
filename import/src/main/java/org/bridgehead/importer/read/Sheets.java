/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.importer.claim.Claim;
import org.bridgehead.importer.claim.NodeFacts;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.bridgehead.importer.sheet.SheetForm;
import org.bridgehead.importer.sheet.SheetForms;

/** The sheets of the workbook: what an authority knows itself. */
final class Sheets {

  private static final Set<String> LEGAL = Set.of("legal", "trust", "federation", "sponsor");

  private static final Map<String, Sheet.RowReader> READERS =
      Map.ofEntries(
          entry("authorities", Sheets::authority),
          entry("adjacency", Sheets::border),
          entry("similar", Sheets::resemblance),
          entry("networks", Sheets::network),
          entry("memberships", Sheets::membership),
          entry("agencies", Sheets::agency),
          entry("people", Sheets::person),
          entry("roles", Sheets::post),
          entry("brokerage", Sheets::brokerage),
          entry("facilitation", Sheets::facilitation),
          entry("partnerships", Sheets::partnership),
          entry("activities", ActivitySheets::activity),
          entry("participants", ActivitySheets::participant),
          entry("participation", MeasureSheets::headcount),
          entry("reviews", MeasureSheets::review),
          entry("outcomes", MeasureSheets::outcome),
          entry("interventions", MeasureSheets::intervention),
          entry("avoid", SuggestionSheets::avoidance),
          entry("travel", SuggestionSheets::travel));

  private Sheets() {}

  /** Every sheet that is read, each as it is described. */
  static List<Reading> all() {
    return SheetForms.all().stream().map(Sheets::reading).toList();
  }

  private static Reading reading(SheetForm form) {
    Sheet.RowReader rows = READERS.get(form.name());
    if (rows == null) {
      throw new IllegalStateException("nothing reads the sheet " + form.name());
    }
    return new Sheet(form, rows);
  }

  private static void authority(Row row, Source source, Statements statements) {
    String code = row.require("authority_code", Ends.AUTHORITY_CODE, Ends.AUTHORITY_EXPECTED);
    String name = row.require("name", "the authority's name");
    if (row.refused()) {
      return;
    }
    NodeFacts facts = statements.node(new NodeKey(Label.AUTHORITY, code));
    facts.state(Property.NAME, name, source);
    facts.state("gssCode", row.get("gss_code"), source);
    facts.state("region", row.get("region"), source);
    facts.state("type", row.get("type"), source);
  }

  private static void border(Row row, Source source, Statements statements) {
    String one = row.require("authority_code", Ends.AUTHORITY_CODE, Ends.AUTHORITY_EXPECTED);
    String other = row.require("neighbour_code", Ends.AUTHORITY_CODE, Ends.AUTHORITY_EXPECTED);
    Ends.differ(row, one, "neighbour_code", other);
    if (row.refused()) {
      return;
    }
    boolean inOrder = one.compareTo(other) < 0;
    NodeKey low = new NodeKey(Label.AUTHORITY, inOrder ? one : other);
    NodeKey high = new NodeKey(Label.AUTHORITY, inOrder ? other : one);
    Ends.claim(row, statements, new TieKey(TieSort.BORDER, low, high, ""), source, null, null, "");
  }

  private static void resemblance(Row row, Source source, Statements statements) {
    String one = row.require("authority_code", Ends.AUTHORITY_CODE, Ends.AUTHORITY_EXPECTED);
    String other = row.require("neighbour_code", Ends.AUTHORITY_CODE, Ends.AUTHORITY_EXPECTED);
    row.require("rank", Pattern.compile("\\d{1,3}"), "a rank, 1 for the most alike");
    Ends.differ(row, one, "neighbour_code", other);
    if (row.refused()) {
      return;
    }
    TieKey key =
        new TieKey(
            TieSort.RESEMBLANCE,
            new NodeKey(Label.AUTHORITY, one),
            new NodeKey(Label.AUTHORITY, other),
            "");
    Ends.claim(row, statements, key, source, null, null, row.get("rank"));
  }

  private static void network(Row row, Source source, Statements statements) {
    String id = row.require("network_id", Ends.ID, Ends.ID_EXPECTED);
    String name = row.require("name", "the network's name");
    String kind = row.require("kind", "what kind of network it is");
    LocalDate started = row.date("started");
    LocalDate ended = row.date("ended");
    row.requireOrder("started", started, "ended", ended);
    if (row.refused()) {
      return;
    }
    NodeFacts facts = statements.node(new NodeKey(Label.NETWORK, id));
    facts.state(Property.NAME, name, source);
    facts.state("kind", kind, source);
    facts.state(
        "category", LEGAL.contains(kind.toLowerCase(Locale.ROOT)) ? "legal" : "learning", source);
    for (String column :
        List.of("purpose", "programme", "cohort", "structure", "leadership", "approach", "phase")) {
      facts.state(column, row.get(column), source);
    }
    facts.state("fundingPerYear", row.get("funding_per_year"), source);
    facts.state("acceptsEnquiries", row.get("accepts_enquiries"), source);
    boolean over = ended == null && row.get("phase").equalsIgnoreCase("ended");
    facts.claimLife(new Claim(source, started, ended, over ? Claim.CLOSED : ""));
  }

  private static void membership(Row row, Source source, Statements statements) {
    NodeKey network = Ends.id(row, Label.NETWORK, "network_id");
    NodeKey member = Ends.member(row, "member_type", "member_id");
    String role = row.code("role");
    LocalDate joined = row.date("joined");
    LocalDate left = row.date("left");
    row.requireOrder("joined", joined, "left", left);
    if (row.refused() || member == null || network == null) {
      return;
    }
    TieKey key = new TieKey(TieSort.MEMBERSHIP, member, network, role);
    Ends.claim(row, statements, key, source, joined, left, row.get("entry"));
  }

  private static void agency(Row row, Source source, Statements statements) {
    NodeKey agency = Ends.id(row, Label.AGENCY, "agency_id");
    String name = row.require("name", "the agency's name");
    if (row.refused() || agency == null) {
      return;
    }
    NodeFacts facts = statements.node(agency);
    facts.state(Property.NAME, name, source);
    facts.state("kind", row.get("kind"), source);
    facts.state("authorityCode", row.get("authority_code"), source);
  }

  private static void person(Row row, Source source, Statements statements) {
    NodeKey person = Ends.id(row, Label.PERSON, "person_id");
    String name = row.require("name", "the person's name");
    if (row.refused() || person == null) {
      return;
    }
    NodeFacts facts = statements.node(person);
    facts.state(Property.NAME, name, source);
    facts.state("preferredContact", row.get("preferred_contact"), source);
  }

  private static void post(Row row, Source source, Statements statements) {
    NodeKey person = Ends.id(row, Label.PERSON, "person_id");
    NodeKey organisation = Ends.member(row, "organisation_type", "organisation_id");
    String role = row.require("role", "the post");
    Ends.dated(row, statements, source, TieSort.POST, person, organisation, role);
  }

  private static void brokerage(Row row, Source source, Statements statements) {
    NodeKey broker = Ends.member(row, "broker_type", "broker_id");
    NodeKey network = Ends.id(row, Label.NETWORK, "network_id");
    String role = row.code("role");
    Ends.dated(row, statements, source, TieSort.BROKERAGE, broker, network, role);
  }

  private static void facilitation(Row row, Source source, Statements statements) {
    NodeKey facilitator = Ends.member(row, "facilitator_type", "facilitator_id");
    NodeKey of = Ends.member(row, "of_type", "of_id");
    Ends.dated(row, statements, source, TieSort.FACILITATION, facilitator, of, "");
  }

  private static void partnership(Row row, Source source, Statements statements) {
    NodeKey agency = Ends.id(row, Label.AGENCY, "agency_id");
    NodeKey partner = Ends.member(row, "partner_type", "partner_id");
    Ends.dated(row, statements, source, TieSort.PARTNERSHIP, agency, partner, row.get("purpose"));
  }
}
