/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.bridgehead.service.question.ScopeParameters;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed, and what is asked of it.
 *
 * @param changes what happens, one after the other; 1 to 20
 * @param questions isolation, bridging, links and paths; all four if left out
 * @param asOf the day on which it happens; if left out, the newest that the sources cover
 * @param authority codes of authorities; all if left out
 * @param region names of regions; all if left out
 * @param urn URNs of a list of schools; all if left out
 * @param list ids of saved lists of schools; all if left out
 * @param independent whether independent schools are meant too
 * @param from a place from which a route is looked for, before and after; with {@code to}
 * @param to a place to which it leads
 */
@Serdeable
public record WhatIf(
    @Nullable List<Supposed> changes,
    @Nullable List<String> questions,
    @Nullable String asOf,
    @Nullable List<String> authority,
    @Nullable List<String> region,
    @Nullable List<String> urn,
    @Nullable List<String> list,
    @Nullable Boolean independent,
    @Nullable String from,
    @Nullable String to) {

  /**
   * One thing that is supposed to happen. Which fields it has depends on what it is.
   *
   * @param change close-school (school), lose-post (post, of), join-network (school, network),
   *     merge-networks (network, into), end-network (network) or meet (a, b)
   * @param school a URN
   * @param post the key of a post
   * @param of where the post is held, such as {@code 100001} or {@code network:N-1}; all posts of
   *     its holder if left out
   * @param network the key of a network
   * @param into the key of the network that takes it up
   * @param a a place that takes part in an activity
   * @param b another that takes part in it
   */
  @Serdeable
  @Schema(name = "SupposedChange")
  public record Supposed(
      @Nullable String change,
      @Nullable String school,
      @Nullable String post,
      @Nullable String of,
      @Nullable String network,
      @Nullable String into,
      @Nullable String a,
      @Nullable String b) {

    /** What is given, by the names of the fields; empty for what is not. */
    String given(String field) {
      var value =
          switch (field) {
            case "change" -> change;
            case "school" -> school;
            case "post" -> post;
            case "of" -> of;
            case "network" -> network;
            case "into" -> into;
            case "a" -> a;
            case "b" -> b;
            default -> throw new IllegalArgumentException("no such field: " + field);
          };
      return value == null ? "" : value.strip();
    }

    /** A change made of fields by their names. */
    static Supposed of(ChangeKind kind, Map<String, String> fields) {
      return new Supposed(
          kind.code(),
          fields.get("school"),
          fields.get("post"),
          fields.get("of"),
          fields.get("network"),
          fields.get("into"),
          fields.get("a"),
          fields.get("b"));
    }
  }

  /** Supposed of the schools of a scope. */
  static WhatIf of(
      List<Supposed> changes, @Nullable List<String> questions, ScopeParameters scope) {
    return new WhatIf(
        changes,
        questions,
        scope.asOf(),
        scope.authority(),
        scope.region(),
        scope.urn(),
        scope.list(),
        scope.independent() == null ? null : Boolean.valueOf(scope.independent()),
        null,
        null);
  }

  ScopeParameters scope() {
    return new ScopeParameters(
        asOf, authority, region, urn, list, independent == null ? null : independent.toString());
  }
}
