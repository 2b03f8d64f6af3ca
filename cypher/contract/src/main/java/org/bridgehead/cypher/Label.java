/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher;

/**
 * The labels of the graph and, for those that claims may speak of, the property that keys them. A
 * key is a string, unique within its label, and never holds a person's name.
 */
public enum Label {
  /** An establishment of the official register, keyed by its URN. */
  SCHOOL("School", "urn"),
  /** A local authority with education duties, keyed by its three-digit code. */
  AUTHORITY("Authority", "code"),
  /** Any other body that works with schools. */
  AGENCY("Agency", "id"),
  /** A group with a shared purpose and members, legal or learning. */
  NETWORK("Network", "id"),
  /** A leader; the name is personal data, the id is not made from it. */
  PERSON("Person", "id"),
  /** A dated occasion of learning. */
  ACTIVITY("Activity", "id"),
  /** A network's judgement of itself on a day. */
  REVIEW("Review", "id"),
  /** What a school's pupils reached in a year. */
  OUTCOME("Outcome", "id"),
  /** How many adults of a school took part in a network in a year. */
  HEADCOUNT("Headcount", "id"),
  /** Something done on a day, so that before and after can be compared. */
  INTERVENTION("Intervention", "id"),
  /** An extract that claims were taken from. */
  SOURCE("Source", "id"),
  /** One published state of the graph. */
  REVISION("Revision", "number"),
  /** A claim about ends that are not both in the graph, kept until they are. */
  WAITING_CLAIM("WaitingClaim", "id"),
  /** How far a school and a network have been brought together; no import touches it. */
  INVITATION("Invitation", "id"),
  /** An answer as it was when somebody froze it; no import touches it. */
  REPORT("Report", "id"),
  /** A list of supposed changes that a reader is making; no import touches it. */
  DRAFT("Draft", "id"),
  /** A saved list of schools, to ask questions about; no import touches it. */
  SCHOOL_LIST("SchoolList", "id"),
  /** What a node, a tie or a waiting claim was before a revision, so that it can be undone. */
  KEPT("Kept", "id"),
  /** The one node that says which revision is published. */
  STORE("Store", "id");

  private final String text;
  private final String key;

  Label(String text, String key) {
    this.text = text;
    this.key = key;
  }

  /** The label as Cypher writes it. */
  public String text() {
    return text;
  }

  /** The property that holds the key. */
  public String key() {
    return key;
  }
}
