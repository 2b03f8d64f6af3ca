/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.NetworkClass;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;

/**
 * The tie graph of an invented country straight from its files, without a database: for countries
 * that are too large to be imported in the time of a benchmark. It knows one extract, adds nothing
 * up and checks nothing; everything holds on any day.
 */
final class FileTopology {
  private final Path folder;
  private final Topology.Builder topology = Topology.builder();
  private final Map<String, Integer> nodes = new HashMap<>();

  private FileTopology(Path folder) {
    this.folder = folder;
  }

  /** Reads the folder that a synthetic country was written to. */
  static Topology read(Path folder) {
    var reading = new FileTopology(folder);
    reading.places();
    reading.governors();
    reading.networks();
    reading.work();
    return reading.topology.build();
  }

  private void places() {
    each(
        "authorities",
        "authorities.csv",
        row -> plain(NodeKind.AUTHORITY, text(row, "authority_code")));
    each("register", "edubasealldata", this::school);
    each(
        "authorities",
        "adjacency.csv",
        row ->
            tie(
                find(NodeKind.AUTHORITY, text(row, "authority_code")),
                find(NodeKind.AUTHORITY, text(row, "neighbour_code")),
                TieKind.BORDERS,
                null));
  }

  private void school(NamedCsvRecord row) {
    boolean open = text(row, "EstablishmentStatus (name)").startsWith("Open");
    var group = text(row, "EstablishmentTypeGroup (name)");
    var node =
        Node.school(
            text(row, "URN"),
            text(row, "EstablishmentName"),
            Days.NO_START,
            open ? Days.NO_END : 0,
            text(row, "TypeOfEstablishment (name)"),
            text(row, "PhaseOfEducation (name)"),
            null,
            !group.startsWith("Independent"));
    var easting = text(row, "Easting");
    int school =
        add(easting.isEmpty() ? node : node.at(metres(easting), metres(text(row, "Northing"))));
    if (open) {
      tie(school, find(NodeKind.AUTHORITY, text(row, "LA (code)")), TieKind.IN, null);
      group(school, "trust-", text(row, "Trusts (code)"), "trust");
      group(school, "federation-", text(row, "Federations (code)"), "federation");
      head(school, row);
    }
  }

  private void group(int school, String prefix, String code, String type) {
    if (!code.isEmpty()) {
      Integer known = nodes.get(NodeKind.NETWORK + prefix + code);
      int group =
          known == null
              ? add(
                  Node.network(
                      prefix + code, null, Days.NO_START, Days.NO_END, NetworkClass.LEGAL, type))
              : known;
      tie(school, group, TieKind.MEMBER_OF, "partner");
    }
  }

  /** A head is one person within a trust, as in the importer's rule. */
  private void head(int school, NamedCsvRecord row) {
    var name = text(row, "HeadFirstName") + " " + text(row, "HeadLastName");
    if (!name.isBlank()) {
      var trust = text(row, "Trusts (code)");
      var key = "head-" + (trust.isEmpty() ? text(row, "URN") : trust) + "-" + name.hashCode();
      Integer known = nodes.get(NodeKind.PERSON + key);
      tie(known == null ? plain(NodeKind.PERSON, key) : known, school, TieKind.SERVES, "head");
    }
  }

  private void governors() {
    each(
        "register",
        "governance",
        row -> {
          var key = "gid-" + text(row, "GID");
          Integer known = nodes.get(NodeKind.PERSON + key);
          tie(
              known == null ? plain(NodeKind.PERSON, key) : known,
              find(NodeKind.SCHOOL, text(row, "URN")),
              TieKind.SERVES,
              text(row, "Role"));
        });
  }

  private void networks() {
    each("networks", "agencies.csv", row -> plain(NodeKind.AGENCY, text(row, "agency_id")));
    each(
        "networks",
        "networks.csv",
        row ->
            add(
                Node.network(
                    text(row, "network_id"),
                    text(row, "name"),
                    Days.NO_START,
                    Days.NO_END,
                    NetworkClass.LEARNING,
                    text(row, "kind"))));
    each(
        "networks",
        "memberships.csv",
        row ->
            tie(
                named(text(row, "member_type"), text(row, "member_id")),
                find(NodeKind.NETWORK, text(row, "network_id")),
                TieKind.MEMBER_OF,
                text(row, "role")));
  }

  private void work() {
    each("networks", "people.csv", row -> plain(NodeKind.PERSON, text(row, "person_id")));
    each(
        "networks",
        "roles.csv",
        row ->
            tie(
                find(NodeKind.PERSON, text(row, "person_id")),
                named(text(row, "organisation_type"), text(row, "organisation_id")),
                TieKind.SERVES,
                text(row, "role")));
    each(
        "networks",
        "brokerage.csv",
        row ->
            tie(
                named(text(row, "broker_type"), text(row, "broker_id")),
                find(NodeKind.NETWORK, text(row, "network_id")),
                TieKind.BROKERS,
                text(row, "role")));
    each("networks", "activities.csv", row -> plain(NodeKind.ACTIVITY, text(row, "activity_id")));
    each(
        "networks",
        "participants.csv",
        row ->
            tie(
                named(text(row, "participant_type"), text(row, "participant_id")),
                find(NodeKind.ACTIVITY, text(row, "activity_id")),
                TieKind.TOOK_PART_IN,
                text(row, "part")));
  }

  private int plain(NodeKind kind, String key) {
    return add(Node.of(kind, key, null, Days.NO_START, Days.NO_END));
  }

  private int add(Node node) {
    int number = topology.addNode(node);
    nodes.put(node.kind() + node.key(), number);
    return number;
  }

  private int named(String kind, String key) {
    return find(NodeKind.valueOf(kind.strip().toUpperCase(java.util.Locale.ROOT)), key);
  }

  /** -1 for what is not there, as for a member that closed. */
  private int find(NodeKind kind, String key) {
    return nodes.getOrDefault(kind + key, -1);
  }

  private void tie(int from, int to, TieKind kind, @org.jspecify.annotations.Nullable String role) {
    if (from >= 0 && to >= 0) {
      topology.addTie(Tie.of(from, to, kind, role, Days.NO_START, Days.NO_END, Tie.NO_EVIDENCE));
    }
  }

  private static double metres(String text) {
    return Double.parseDouble(text);
  }

  private static String text(NamedCsvRecord row, String column) {
    return row.findField(column).orElse("");
  }

  private void each(String part, String prefix, Consumer<NamedCsvRecord> use) {
    try (var files = Files.list(folder.resolve(part))) {
      for (var file :
          files
              .filter(each -> each.getFileName().toString().startsWith(prefix))
              .sorted()
              .toList()) {
        var set =
            part.equals("register")
                ? Charset.forName("windows-1252")
                : java.nio.charset.StandardCharsets.UTF_8;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file, set)) {
          rows.forEach(use);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
