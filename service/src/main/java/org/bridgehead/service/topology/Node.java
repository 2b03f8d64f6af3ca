/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import org.jspecify.annotations.Nullable;

/**
 * One node as it is put into a {@link Topology.Builder}.
 *
 * @param kind what it is
 * @param key its key, unique within its kind: URN, three-digit code or identifier
 * @param name its name; null if it has none, and always null for a person
 * @param start the first epoch day of its life, {@link Days#NO_START} if it is not known
 * @param end the epoch day from which it is no more, {@link Days#NO_END} if it is alive
 * @param networkClass legal or learning; null exactly when it is no network
 * @param type a school's type, a network's finer kind (trust, teaching-school-hub …), an agency's
 *     kind; null if it is not known
 * @param phase a school's phase of education or a network's phase; null if it is not known
 * @param region the region of a school or an authority; null if it is not known
 * @param stateFunded whether a school is paid for by the state; false for all else
 * @param easting metres east on the National Grid, NaN if it is not known
 * @param northing metres north on the National Grid, NaN if it is not known
 * @param focus what a network is for, or an activity practised; null if it is not known
 * @param enquiries whether a network may be asked about joining; not known of all else
 */
public record Node(
    NodeKind kind,
    String key,
    @Nullable String name,
    int start,
    int end,
    @Nullable NetworkClass networkClass,
    @Nullable String type,
    @Nullable String phase,
    @Nullable String region,
    boolean stateFunded,
    double easting,
    double northing,
    @Nullable String focus,
    Enquiries enquiries) {

  /** Checks what the kind demands. */
  public Node {
    Days.requireOrdered(start, end);
    if (kind == NodeKind.PERSON && name != null) {
      throw new IllegalArgumentException("a person's name is never put into the engine");
    }
    if ((kind == NodeKind.NETWORK) != (networkClass != null)) {
      throw new IllegalArgumentException("a network, and nothing else, is legal or learning");
    }
  }

  /** A node without any of the particulars of its kind: an authority, agency, person, activity. */
  public static Node of(NodeKind kind, String key, @Nullable String name, int start, int end) {
    return new Node(
        kind,
        key,
        name,
        start,
        end,
        null,
        null,
        null,
        null,
        false,
        Double.NaN,
        Double.NaN,
        null,
        Enquiries.NOT_KNOWN);
  }

  /** A network. */
  public static Node network(
      String key,
      @Nullable String name,
      int start,
      int end,
      NetworkClass networkClass,
      @Nullable String type) {
    return new Node(
        NodeKind.NETWORK,
        key,
        name,
        start,
        end,
        networkClass,
        type,
        null,
        null,
        false,
        Double.NaN,
        Double.NaN,
        null,
        Enquiries.NOT_KNOWN);
  }

  /** A school whose place is not known; see {@link #at} to add it. */
  public static Node school(
      String urn,
      @Nullable String name,
      int start,
      int end,
      @Nullable String type,
      @Nullable String phase,
      @Nullable String region,
      boolean stateFunded) {
    return new Node(
        NodeKind.SCHOOL,
        urn,
        name,
        start,
        end,
        null,
        type,
        phase,
        region,
        stateFunded,
        Double.NaN,
        Double.NaN,
        null,
        Enquiries.NOT_KNOWN);
  }

  /** The same node at a place on the National Grid, in metres. */
  public Node at(double newEasting, double newNorthing) {
    return new Node(
        kind,
        key,
        name,
        start,
        end,
        networkClass,
        type,
        phase,
        region,
        stateFunded,
        newEasting,
        newNorthing,
        focus,
        enquiries);
  }

  /** The same node in a region; null if it is not known. */
  public Node inRegion(@Nullable String newRegion) {
    return new Node(
        kind,
        key,
        name,
        start,
        end,
        networkClass,
        type,
        phase,
        newRegion,
        stateFunded,
        easting,
        northing,
        focus,
        enquiries);
  }

  /** The same node with what it is for; null if that is not known. */
  public Node focusedOn(@Nullable String newFocus) {
    return with(newFocus, enquiries);
  }

  /** The same network, to be asked about joining or not. */
  public Node with(Enquiries newEnquiries) {
    return with(focus, newEnquiries);
  }

  private Node with(@Nullable String newFocus, Enquiries newEnquiries) {
    return new Node(
        kind,
        key,
        name,
        start,
        end,
        networkClass,
        type,
        phase,
        region,
        stateFunded,
        easting,
        northing,
        newFocus,
        newEnquiries);
  }
}
