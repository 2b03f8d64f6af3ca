/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

/** The sheets of the workbook: what an authority knows itself. */
final class Sheets {

  private static final Set<String> LEGAL = Set.of("legal", "trust", "federation", "sponsor");
  private static final Set<String> BROKERAGE_ROLES =
      Set.of(
          "membership",
          "relationships",
          "partnerships",
          "resources",
          "knowledge",
          "knowledge exchange");

  private Sheets() {}

  /** Whether a sheet of the workbook has this name. */
  static boolean named(String name) {
    return all().stream().anyMatch(reading -> ((Sheet) reading).name().equals(name));
  }

  /** Every sheet that is read. */
  static List<Reading> all() {
    return List.of(
        new Sheet(
            "authorities",
            Set.of("authority_code", "name", "region"),
            Set.of("gss_code", "type"),
            "authority_code",
            Sheets::authority),
        new Sheet(
            "adjacency", Set.of("authority_code", "neighbour_code"), Set.of(), "", Sheets::border),
        new Sheet(
            "similar",
            Set.of("authority_code", "rank", "neighbour_code"),
            Set.of("closeness"),
            "",
            Sheets::resemblance),
        new Sheet(
            "networks",
            Set.of("network_id", "name", "kind"),
            Set.of(
                "purpose",
                "programme",
                "cohort",
                "started",
                "ended",
                "structure",
                "leadership",
                "approach",
                "funding_per_year",
                "phase",
                "accepts_enquiries"),
            "network_id",
            Sheets::network),
        new Sheet(
            "memberships",
            Set.of("network_id", "member_type", "member_id", "role"),
            Set.of("joined", "left", "entry"),
            "",
            Sheets::membership),
        new Sheet(
            "agencies",
            Set.of("agency_id", "name", "kind"),
            Set.of("authority_code"),
            "agency_id",
            Sheets::agency),
        new Sheet(
            "people",
            Set.of("person_id", "name"),
            Set.of("preferred_contact"),
            "person_id",
            Sheets::person),
        new Sheet(
            "roles",
            Set.of("person_id", "organisation_type", "organisation_id", "role"),
            Set.of("started", "ended"),
            "",
            Sheets::post),
        new Sheet(
            "brokerage",
            Set.of("broker_type", "broker_id", "network_id", "role"),
            Set.of("started", "ended"),
            "",
            Sheets::brokerage),
        new Sheet(
            "facilitation",
            Set.of("facilitator_type", "facilitator_id", "of_type", "of_id"),
            Set.of("started", "ended"),
            "",
            Sheets::facilitation),
        new Sheet(
            "partnerships",
            Set.of("agency_id", "partner_type", "partner_id"),
            Set.of("purpose", "started", "ended"),
            "",
            Sheets::partnership),
        new Sheet(
            "activities",
            Set.of("activity_id", "on", "kind", "process"),
            Set.of("practice", "theme", "network_id"),
            "activity_id",
            Sheets::activity),
        new Sheet(
            "participants",
            Set.of("activity_id", "participant_type", "participant_id", "part"),
            Set.of(),
            "",
            Sheets::participant),
        new Sheet(
            "avoid",
            Set.of("urn", "other_type", "other_id"),
            Set.of("reason", "started", "ended"),
            "",
            SuggestionSheets::avoidance),
        new Sheet(
            "travel",
            Set.of("from_urn", "to_type", "to_id", "minutes"),
            Set.of(),
            "",
            SuggestionSheets::travel));
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
    NodeKey member =
        Ends.member(row, "member_type", "member_id", Label.SCHOOL, Label.AUTHORITY, Label.AGENCY);
    String role = Ends.oneOf(row, "role", Set.of("lead", "partner", "served", "accredits"));
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
    NodeKey organisation =
        Ends.member(
            row,
            "organisation_type",
            "organisation_id",
            Label.SCHOOL,
            Label.AUTHORITY,
            Label.AGENCY,
            Label.NETWORK);
    String role = row.require("role", "the post");
    Ends.dated(row, statements, source, TieSort.POST, person, organisation, role);
  }

  private static void brokerage(Row row, Source source, Statements statements) {
    NodeKey broker =
        Ends.member(row, "broker_type", "broker_id", Label.PERSON, Label.AUTHORITY, Label.AGENCY);
    NodeKey network = Ends.id(row, Label.NETWORK, "network_id");
    String role = Ends.oneOf(row, "role", BROKERAGE_ROLES);
    Ends.dated(row, statements, source, TieSort.BROKERAGE, broker, network, role);
  }

  private static void facilitation(Row row, Source source, Statements statements) {
    NodeKey facilitator =
        Ends.member(
            row, "facilitator_type", "facilitator_id", Label.PERSON, Label.AUTHORITY, Label.AGENCY);
    NodeKey of = Ends.member(row, "of_type", "of_id", Label.NETWORK, Label.AUTHORITY);
    Ends.dated(row, statements, source, TieSort.FACILITATION, facilitator, of, "");
  }

  private static void partnership(Row row, Source source, Statements statements) {
    NodeKey agency = Ends.id(row, Label.AGENCY, "agency_id");
    NodeKey partner =
        Ends.member(
            row, "partner_type", "partner_id", Label.SCHOOL, Label.NETWORK, Label.AUTHORITY);
    Ends.dated(row, statements, source, TieSort.PARTNERSHIP, agency, partner, row.get("purpose"));
  }

  private static void activity(Row row, Source source, Statements statements) {
    NodeKey activity = Ends.id(row, Label.ACTIVITY, "activity_id");
    row.require("on", "the day it took place");
    LocalDate on = row.date("on");
    String process = Ends.oneOf(row, "process", Set.of("from", "with", "on-behalf", "meta"));
    NodeKey network =
        row.get("network_id").isEmpty() ? null : Ends.id(row, Label.NETWORK, "network_id");
    if (row.refused() || activity == null) {
      return;
    }
    NodeFacts facts = statements.node(activity);
    for (String column : List.of("kind", "practice", "theme")) {
      facts.state(column, row.get(column), source);
    }
    facts.state("process", process, source);
    facts.claimLife(new Claim(source, on, null, ""));
    if (network != null) {
      TieKey key = new TieKey(TieSort.ACTIVITY, activity, network, "");
      Ends.claim(row, statements, key, source, null, null, "");
    }
  }

  private static void participant(Row row, Source source, Statements statements) {
    NodeKey activity = Ends.id(row, Label.ACTIVITY, "activity_id");
    NodeKey participant =
        Ends.member(
            row,
            "participant_type",
            "participant_id",
            Label.SCHOOL,
            Label.NETWORK,
            Label.AUTHORITY,
            Label.AGENCY,
            Label.PERSON);
    String part = Ends.oneOf(row, "part", Set.of("gave", "received", "shared"));
    if (row.refused() || activity == null || participant == null) {
      return;
    }
    TieKey key = new TieKey(TieSort.PARTICIPATION, participant, activity, part);
    Ends.claim(row, statements, key, source, null, null, "");
  }
}
