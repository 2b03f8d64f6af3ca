/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import java.util.Map;
import org.bridgehead.service.about.About;
import org.bridgehead.service.agency.AgencyDetail;
import org.bridgehead.service.authority.AuthorityDetail;
import org.bridgehead.service.authority.AuthorityRow;
import org.bridgehead.service.catalogue.QueryAnswer;
import org.bridgehead.service.catalogue.QueryList;
import org.bridgehead.service.coverage.AuthorityCoverage;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.network.NetworkDetail;
import org.bridgehead.service.network.NetworkRow;
import org.bridgehead.service.post.Posts;
import org.bridgehead.service.school.SchoolDetail;
import org.bridgehead.service.school.SchoolRow;
import org.bridgehead.service.search.Found;
import org.bridgehead.service.store.Agency;
import org.jspecify.annotations.Nullable;

/** What is on record: one at a time, as lists, by name, and by the queries of the catalogue. */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1", errorType = Problem.class)
public interface RecordClient {

  /** What the service is and what is in it. */
  @Get("/about")
  About about();

  /**
   * How much is recorded, from where, and how old it is.
   *
   * @param authority a code; null for all
   */
  @Get("/coverage")
  Rows<AuthorityCoverage> coverage(
      @QueryValue @Nullable String authority, @RequestBean AsOf asOf, @RequestBean Page page);

  /**
   * Open schools by URN.
   *
   * @param authority the code of their authority; null for all
   */
  @Get("/schools")
  Rows<SchoolRow> schools(
      @QueryValue @Nullable String authority, @RequestBean AsOf asOf, @RequestBean Page page);

  /** All that is on record of a school. */
  @Get("/schools/{urn}")
  SchoolDetail school(String urn, @RequestBean AsOf asOf);

  /** Authorities by code. */
  @Get("/authorities")
  Rows<AuthorityRow> authorities(@RequestBean AsOf asOf, @RequestBean Page page);

  /** All that is on record of an authority. */
  @Get("/authorities/{code}")
  AuthorityDetail authority(String code, @RequestBean AsOf asOf);

  /**
   * Networks by id.
   *
   * @param category legal or learning; null for both
   * @param kind their kind; null for any
   */
  @Get("/networks")
  Rows<NetworkRow> networks(
      @QueryValue @Nullable String category,
      @QueryValue @Nullable String kind,
      @RequestBean AsOf asOf,
      @RequestBean Page page);

  /** All that is on record of a network. */
  @Get("/networks/{id}")
  NetworkDetail network(String id, @RequestBean AsOf asOf);

  /** Agencies by id. */
  @Get("/agencies")
  Rows<Agency> agencies(@RequestBean AsOf asOf, @RequestBean Page page);

  /** All that is on record of an agency. */
  @Get("/agencies/{id}")
  AgencyDetail agency(String id, @RequestBean AsOf asOf);

  /**
   * The posts at an organisation.
   *
   * @param organisation its kind and key, such as {@code school:100001}
   */
  @Get("/posts")
  Posts postsAt(@QueryValue String organisation, @RequestBean AsOf asOf);

  /** The posts that the holder of an id holds. */
  @Get("/posts/{personId}")
  Posts postsOf(String personId, @RequestBean AsOf asOf);

  /**
   * Organisations by name or key.
   *
   * @param q what they are called
   * @param kind school, authority, network or agency; null for all
   * @param limit how many at most; null for the usual number
   */
  @Get("/search")
  Found search(
      @QueryValue String q, @QueryValue @Nullable String kind, @QueryValue @Nullable Integer limit);

  /** The queries of the catalogue, with their parameters and columns. */
  @Get("/queries")
  QueryList queries();

  /**
   * What a query of the catalogue finds.
   *
   * @param area the folder of the query
   * @param slug its name in there
   * @param parameters its own parameters by name
   */
  @Get("/queries/{area}/{slug}{?parameters*}")
  QueryAnswer query(String area, String slug, Map<String, String> parameters);
}
