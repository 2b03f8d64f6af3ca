/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On what day, and about which schools, a question is asked.
 *
 * @param asOf the day; null for the newest that the sources cover
 * @param minRevision as of {@link AsOf}
 * @param authority codes of authorities; none for all
 * @param region names of regions; none for all
 * @param urn URNs of schools; none for all
 * @param list ids of saved lists of schools, beside those of {@code urn}; none for all
 * @param independent whether independent schools are meant too; null for no
 */
@Introspected
public record Scope(
    @QueryValue @Format(AsOf.DAY) @Nullable LocalDate asOf,
    @QueryValue @Nullable Long minRevision,
    @QueryValue @Format(REPEATED) List<String> authority,
    @QueryValue @Format(REPEATED) List<String> region,
    @QueryValue @Format(REPEATED) List<String> urn,
    @QueryValue @Format(REPEATED) List<String> list,
    @QueryValue @Nullable Boolean independent) {

  /** State-funded open schools everywhere, on the newest day. */
  public static final Scope EVERYWHERE =
      new Scope(null, null, List.of(), List.of(), List.of(), List.of(), null);

  static final String REPEATED = "MULTI";

  /** Copies the lists. */
  public Scope {
    authority = List.copyOf(authority);
    region = List.copyOf(region);
    urn = List.copyOf(urn);
    list = List.copyOf(list);
  }

  /** The schools of these authorities. */
  public static Scope authorities(String... codes) {
    return new Scope(null, null, List.of(codes), List.of(), List.of(), List.of(), null);
  }

  /** The schools of these regions. */
  public static Scope regions(String... names) {
    return new Scope(null, null, List.of(), List.of(names), List.of(), List.of(), null);
  }

  /** These schools. */
  public static Scope schools(List<String> urns) {
    return new Scope(null, null, List.of(), List.of(), urns, List.of(), null);
  }

  /** The schools of a saved list, by its id. */
  public static Scope list(String id) {
    return new Scope(null, null, List.of(), List.of(), List.of(), List.of(id), null);
  }

  /** The same on a day. */
  public Scope on(LocalDate day) {
    return new Scope(day, minRevision, authority, region, urn, list, independent);
  }

  /** The same from that revision on. */
  public Scope since(long revision) {
    return new Scope(asOf, revision, authority, region, urn, list, independent);
  }

  /** The same with independent schools. */
  public Scope withIndependent() {
    return new Scope(asOf, minRevision, authority, region, urn, list, true);
  }
}
