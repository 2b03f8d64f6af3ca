/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.List;

/** The kinds of learning network, with what the workbook says of them. */
enum NetworkKind {
  COMMUNITY(
      "learning-community",
      "LC",
      "Learning Community",
      "Learn together about teaching",
      "self-organising",
      "facilitative",
      List.of("enquiring", "consulting", "landscaping")),
  HUB(
      "teaching-school-hub",
      "TSH",
      "Teaching School Hub",
      "Professional development for every school in the hub area",
      "imposed",
      "strong",
      List.of("directing", "replicating")),
  TRAINING(
      "initial-teacher-training-partnership",
      "ITT",
      "Teacher Training Partnership",
      "Train new teachers across partner schools",
      "imposed",
      "facilitative",
      List.of("replicating", "responding")),
  SUBJECT(
      "subject-network",
      "SN",
      "Subject Network",
      "Strengthen the teaching of one subject",
      "self-organising",
      "strong",
      List.of("enquiring", "replicating", "responding")),
  AUTHORITIES(
      "authority-network",
      "AN",
      "Network of Authorities",
      "Compare and share between authorities",
      "self-organising",
      "facilitative",
      List.of("consulting", "landscaping")),
  SERVICES(
      "services-network",
      "SV",
      "Children's Services Network",
      "Bring the services of one authority together around schools",
      "imposed",
      "facilitative",
      List.of("consulting", "responding"));

  /** The order in which kinds come up; the smallest country goes through it twice. */
  private static final List<NetworkKind> CYCLE =
      List.of(
          COMMUNITY,
          HUB,
          SUBJECT,
          COMMUNITY,
          TRAINING,
          COMMUNITY,
          AUTHORITIES,
          SUBJECT,
          COMMUNITY,
          SERVICES,
          TRAINING,
          COMMUNITY,
          SUBJECT,
          COMMUNITY);

  private final String label;
  private final String prefix;
  private final String title;
  private final String purpose;
  private final String structure;
  private final String leadership;
  private final List<String> approaches;

  NetworkKind(
      String label,
      String prefix,
      String title,
      String purpose,
      String structure,
      String leadership,
      List<String> approaches) {
    this.label = label;
    this.prefix = prefix;
    this.title = title;
    this.purpose = purpose;
    this.structure = structure;
    this.leadership = leadership;
    this.approaches = approaches;
  }

  static NetworkKind at(int position) {
    return CYCLE.get(position % CYCLE.size());
  }

  String label() {
    return label;
  }

  String prefix() {
    return prefix;
  }

  String title() {
    return title;
  }

  String purpose() {
    return purpose;
  }

  String structure() {
    return structure;
  }

  String leadership() {
    return leadership;
  }

  List<String> approaches() {
    return approaches;
  }
}
