/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.snapshot.Evidence;
import org.bridgehead.service.snapshot.Snapshot;
import org.bridgehead.service.snapshot.SourceExtract;
import org.bridgehead.service.topology.Days;
import org.bridgehead.service.topology.MemberRole;
import org.bridgehead.service.topology.NetworkClass;
import org.bridgehead.service.topology.Node;
import org.bridgehead.service.topology.NodeKind;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.TieKind;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * A country small enough to be worked out by hand.
 *
 * <pre>
 * Amber 801: Ash 100001, Beech 100002, Independent 100007, Old 100008 (closed 2020-09-01)
 * Birch 802: Cherry 100003, Dogwood 100009     Cedar 803: Elm 100004, Fir 100005, Gorse 100006
 * Dale 804: no school; from 2040 it is to follow Birch
 *
 * Ash, Beech, Cherry - N-1 (learning); Cherry - P-1 - Elm; Elm, Fir - T-1 (trust)
 * Dogwood - P-9 - agency G-1; Gorse - P-6
 * Amber borders Birch and Cedar, Cedar borders Dale, Amber resembles Cedar; N-2 serves Cedar
 * </pre>
 */
public final class SmallCountry {

  /** A store in which nothing is loaded. */
  public static final Snapshot EMPTY =
      new Snapshot(0, false, null, Topology.builder().build(), List.of(), List.of());

  private static final LocalDate NEWEST = LocalDate.of(2024, 1, 31);
  private static final int CLOSED = day("2020-09-01");

  private final Topology.Builder builder = Topology.builder();

  private SmallCountry() {}

  /** The country, as one revision. */
  public static Snapshot revision(long number) {
    return new Snapshot(
        number,
        true,
        NEWEST,
        new SmallCountry().draw(),
        List.of(
            new Evidence(List.of("register@2024-01-31"), NEWEST, false, List.of()),
            new Evidence(
                List.of("register@2024-01-31", "workbook@2024-01-01"),
                NEWEST,
                true,
                List.of("register@2024-01-31|2019-09-01||", "workbook@2024-01-01|2018-01-01||"))),
        List.of(
            new SourceExtract(
                "register@2024-01-31",
                "register",
                "Nobody",
                NEWEST,
                "none",
                "none",
                List.of(),
                List.of())));
  }

  private static int day(String text) {
    return Math.toIntExact(LocalDate.parse(text).toEpochDay());
  }

  private Topology draw() {
    int amber = authority("801", "Amber", "North");
    int birch = authority("802", "Birch", "North");
    int cedar = authority("803", "Cedar", "South");
    int dale = authority("804", "Dale", "South");
    int ash = school("100001", "Ash", amber, true, Days.NO_END);
    int beech = school("100002", "Beech", amber, true, Days.NO_END);
    int cherry = school("100003", "Cherry", birch, true, Days.NO_END);
    int elm = school("100004", "Elm", cedar, true, Days.NO_END);
    int fir = school("100005", "Fir", cedar, true, Days.NO_END);
    int gorse = school("100006", "Gorse", cedar, true, Days.NO_END);
    school("100007", "Independent", amber, false, Days.NO_END);
    school("100008", "Old", amber, true, CLOSED);
    int dogwood = school("100009", "Dogwood", birch, true, Days.NO_END);
    int network = network("N-1", "Ambermere Network", NetworkClass.LEARNING, "hub");
    int hub = network("N-2", "Southern Hub", NetworkClass.LEARNING, "hub");
    int trust = network("T-1", "Cedar Trust", NetworkClass.LEGAL, "multi-academy-trust");
    int agency = node(NodeKind.AGENCY, "G-1", "Diocese");
    tie(ash, network, TieKind.MEMBER_OF, MemberRole.LEAD);
    tie(beech, network, TieKind.MEMBER_OF, MemberRole.PARTNER);
    tie(cherry, network, TieKind.MEMBER_OF, MemberRole.PARTNER);
    tie(elm, trust, TieKind.MEMBER_OF, MemberRole.PARTNER);
    builder.addTie(
        Tie.of(
            fir, trust, TieKind.MEMBER_OF, MemberRole.PARTNER, day("2018-01-01"), Days.NO_END, 1));
    tie(cedar, hub, TieKind.MEMBER_OF, MemberRole.SERVED);
    int bridge = node(NodeKind.PERSON, "P-1", null);
    tie(bridge, cherry, TieKind.SERVES, "Governor");
    tie(bridge, elm, TieKind.SERVES, "head");
    tie(node(NodeKind.PERSON, "P-6", null), gorse, TieKind.SERVES, "head");
    int officer = node(NodeKind.PERSON, "P-9", null);
    tie(officer, dogwood, TieKind.SERVES, "governor");
    tie(officer, agency, TieKind.SERVES, "officer");
    tie(amber, birch, TieKind.BORDERS, null);
    tie(amber, cedar, TieKind.BORDERS, null);
    tie(cedar, dale, TieKind.BORDERS, null);
    tie(amber, cedar, TieKind.RESEMBLES, "1");
    builder.addTie(
        Tie.of(birch, dale, TieKind.SUCCEEDED_BY, null, day("2040-01-01"), Days.NO_END, 0));
    return builder.build();
  }

  private int authority(String code, String name, String region) {
    return builder.addNode(
        Node.of(NodeKind.AUTHORITY, code, name, Days.NO_START, Days.NO_END).inRegion(region));
  }

  private int school(String urn, String name, int authority, boolean stateFunded, int end) {
    int school =
        builder.addNode(
            Node.school(urn, name, Days.NO_START, end, "School", "Primary", null, stateFunded));
    tie(school, authority, TieKind.IN, null);
    return school;
  }

  private int network(String id, String name, NetworkClass ofClass, String type) {
    return builder.addNode(Node.network(id, name, Days.NO_START, Days.NO_END, ofClass, type));
  }

  private int node(NodeKind kind, String key, @Nullable String name) {
    return builder.addNode(Node.of(kind, key, name, Days.NO_START, Days.NO_END));
  }

  private void tie(int from, int to, TieKind kind, @Nullable String role) {
    builder.addTie(Tie.of(from, to, kind, role, Days.NO_START, Days.NO_END, 0));
  }
}
