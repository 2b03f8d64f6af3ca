/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.store.AgencyRepository;
import org.bridgehead.service.store.AuthorityRepository;
import org.bridgehead.service.store.NetworkRepository;
import org.bridgehead.service.store.SchoolRepository;
import org.bridgehead.service.store.TieRow;
import org.jspecify.annotations.Nullable;

/** Finds an organisation of any kind with the people who have posts there. */
@Singleton
final class OrganisationPosts {

  /**
   * An organisation and its ties to people.
   *
   * @param party the organisation
   * @param start first day of its life; null as far back as anyone looks
   * @param end first day after it; null while it lives
   * @param ties those to people only
   */
  record Found(Party party, @Nullable LocalDate start, @Nullable LocalDate end, List<TieRow> ties) {

    Found {
      ties = ties.stream().filter(row -> row.otherKind().equals(Party.PERSON)).toList();
    }
  }

  private final SchoolRepository schools;
  private final AuthorityRepository authorities;
  private final NetworkRepository networks;
  private final AgencyRepository agencies;

  OrganisationPosts(
      SchoolRepository schools,
      AuthorityRepository authorities,
      NetworkRepository networks,
      AgencyRepository agencies) {
    this.schools = schools;
    this.authorities = authorities;
    this.networks = networks;
    this.agencies = agencies;
  }

  /**
   * @param organisation kind and key with a colon between them
   */
  Found find(String organisation) {
    int colon = organisation.indexOf(':');
    String kind = colon < 0 ? "" : organisation.substring(0, colon);
    String key = organisation.substring(colon + 1);
    return switch (kind) {
      case "school" -> school(key);
      case "authority" -> authority(key);
      case "network" -> network(key);
      case "agency" -> agency(key);
      default ->
          throw Lookups.invalid(
              "organisation",
              "must be school, authority, network or agency, a colon and its key, such as"
                  + " school:100000",
              organisation);
    };
  }

  private Found school(String urn) {
    return schools
        .find(urn)
        .map(
            found ->
                new Found(
                    new Party("school", urn, found.self().name()),
                    found.self().opened(),
                    found.self().closed(),
                    found.ties()))
        .orElseThrow(() -> new Failure.UnknownUrn(urn).exception());
  }

  private Found authority(String code) {
    return authorities
        .find(code)
        .map(
            found ->
                new Found(
                    new Party("authority", code, found.self().name()),
                    found.self().started(),
                    found.self().ended(),
                    found.ties()))
        .orElseThrow(() -> new Failure.UnknownResource("authority", code).exception());
  }

  private Found network(String id) {
    return networks
        .find(id)
        .map(
            found ->
                new Found(
                    new Party("network", id, found.self().name()),
                    found.self().started(),
                    found.self().ended(),
                    found.ties()))
        .orElseThrow(() -> new Failure.UnknownResource("network", id).exception());
  }

  private Found agency(String id) {
    return agencies
        .find(id)
        .map(
            found ->
                new Found(
                    new Party("agency", id, found.self().name()),
                    found.self().started(),
                    found.self().ended(),
                    found.ties()))
        .orElseThrow(() -> new Failure.UnknownResource("agency", id).exception());
  }
}
