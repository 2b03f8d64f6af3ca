/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of an authority, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AuthorityPageController {

  private final AuthorityRecords records;
  private final RecordPages pages;

  AuthorityPageController(AuthorityRecords records, RecordPages pages) {
    this.records = records;
    this.pages = pages;
  }

  @Get("/authorities/{code}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String code, @QueryValue @Nullable String asOf, Access access) {
    var found = records.find(code, asOf, access);
    var title = found.authority().name() == null ? "Authority " + code : found.authority().name();
    return pages.page(
        request, access, new Party("authority", code, title), found, facts(found), groups(found));
  }

  private static List<Fact> facts(AuthorityDetail found) {
    var authority = found.authority();
    return List.of(
        Fact.of("Code", authority.code()),
        Fact.of("Region", authority.region()),
        Fact.of("Type", authority.type()),
        Fact.of("From", authority.started()),
        Fact.of("Until", authority.ended() == null ? "still in being" : authority.ended()),
        Fact.of(
            "Schools",
            Words.number(found.schools()),
            "How many schools were open in it on the day, by the record."),
        Fact.of(
            "State-funded schools",
            Words.number(found.stateFundedSchools()),
            "How many of them the state paid for."),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning on record it took part in; none on record is not none held."));
  }

  private static List<TieGroup> groups(AuthorityDetail found) {
    return List.of(
        new TieGroup("networks", "Networks it leads, is part of or is served by", found.networks()),
        new TieGroup("brokerage", "Networks it brokers for", found.brokerage()),
        new TieGroup("facilitation", "What it facilitates", found.facilitation()),
        new TieGroup("facilitators", "Who facilitates it", found.facilitators()),
        new TieGroup("partnerships", "Agencies that work with it", found.partnerships()),
        new TieGroup("posts", "Posts", found.posts()),
        new TieGroup("borders", "Authorities it shares a border with", found.borders()),
        new TieGroup("similar", "Statistically similar authorities", found.similar()),
        new TieGroup("resembling", "Authorities whose similar authority it is", found.resembling()),
        new TieGroup("predecessors", "Authorities it followed", found.predecessors()),
        new TieGroup("successors", "Authorities that followed it", found.successors()));
  }

  @Get(uris = {"/authorities/{code}/ties.csv", "/authorities/{code}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String code, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, groups(records.find(code, asOf, access)));
  }
}
