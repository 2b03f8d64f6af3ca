/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.bridgehead.service.page.Here;
import org.jspecify.annotations.Nullable;

/**
 * On what day, and about which schools, a question is asked.
 *
 * @param asOf the day; null for the newest that the sources cover
 * @param authority codes of authorities; none for all
 * @param region names of regions; none for all
 * @param urn URNs of a list of schools; none for all
 * @param list ids of saved lists of schools, beside those of {@code urn}; none for all
 * @param independent whether independent schools are meant too
 */
@Introspected
public record ScopeParameters(
    @Parameter(
            description = "The day, as 2026-01-31; if left out, the newest that the sources cover.",
            schema = @Schema(type = "string", format = "date"))
        @QueryValue
        @Nullable String asOf,
    @Parameter(description = "Code of an authority; repeatable.") @QueryValue
        @Nullable List<String> authority,
    @Parameter(description = "Name of a region; repeatable.") @QueryValue
        @Nullable List<String> region,
    @Parameter(description = "URN of a school of a list; repeatable.") @QueryValue
        @Nullable List<String> urn,
    @Parameter(description = "Id of a saved list of schools; repeatable.") @QueryValue
        @Nullable List<String> list,
    @Parameter(
            description = "Whether independent schools are meant too: true or false.",
            schema = @Schema(type = "boolean"))
        @QueryValue
        @Nullable String independent) {

  /** No restriction, on that day. */
  public static ScopeParameters ofDay(@Nullable String asOf) {
    return new ScopeParameters(asOf, null, null, null, null, null);
  }

  /** Every school on that day, independent ones too. */
  public static ScopeParameters ofEverySchool(@Nullable String asOf) {
    return new ScopeParameters(asOf, null, null, null, null, "true");
  }

  /** The schools of an authority on that day. */
  public static ScopeParameters ofAuthority(@Nullable String asOf, String code) {
    return new ScopeParameters(asOf, List.of(code), null, null, null, null);
  }

  /** These schools on that day; no restriction if there are none. */
  public static ScopeParameters ofSchools(@Nullable String asOf, List<String> urns) {
    return new ScopeParameters(asOf, null, null, urns, null, null);
  }

  /** What the address of a page asks for. */
  public static ScopeParameters of(Here here) {
    return new ScopeParameters(
        here.find("asOf"),
        here.all("authority"),
        here.all("region"),
        here.all("urn"),
        here.all("list"),
        here.find("independent"));
  }

  /** The same schools on another day; null for the newest that the sources cover. */
  public ScopeParameters on(@Nullable String day) {
    return new ScopeParameters(day, authority, region, urn, list, independent);
  }

  List<String> authorities() {
    return authority == null ? List.of() : authority;
  }

  List<String> regions() {
    return region == null ? List.of() : region;
  }

  List<String> urns() {
    return urn == null ? List.of() : urn;
  }

  List<String> lists() {
    return list == null ? List.of() : list;
  }

  /** Whether schools are named one by one. */
  public boolean namesSchools() {
    return !urns().isEmpty() || !lists().isEmpty();
  }

  boolean includesIndependent() {
    return independent != null
        && Codes.parse(List.of(true, false), String::valueOf, "independent", independent);
  }

  /** The same day and schools, wherever they are. */
  public ScopeParameters everywhere() {
    return new ScopeParameters(asOf, null, null, urn, list, independent);
  }

  /** Whether an authority or a region restricts it. */
  public boolean isLocal() {
    return !authorities().isEmpty() || !regions().isEmpty();
  }

  /** Whether an authority of that code and region is named, or none are. */
  public boolean admitsAuthority(String code, @Nullable String inRegion) {
    return (authorities().isEmpty() || authorities().contains(code))
        && (regions().isEmpty() || regions().stream().anyMatch(each -> each.equals(inRegion)));
  }
}
