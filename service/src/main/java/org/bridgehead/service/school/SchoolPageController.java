/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

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
import org.bridgehead.service.isolation.IsolationAnswers;
import org.bridgehead.service.isolation.SuggestionAnswers;
import org.bridgehead.service.lookup.RecordPage;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** The page of a school, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SchoolPageController {

  private final SchoolRecords records;
  private final IsolationAnswers isolation;
  private final SuggestionAnswers suggestions;
  private final RecordPages pages;

  SchoolPageController(
      SchoolRecords records,
      IsolationAnswers isolation,
      SuggestionAnswers suggestions,
      RecordPages pages) {
    this.records = records;
    this.isolation = isolation;
    this.suggestions = suggestions;
    this.pages = pages;
  }

  @Get("/schools/{urn}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request, String urn, @QueryValue @Nullable String asOf, Access access) {
    var found = records.find(urn, asOf, access);
    var whole = new PageParameters(null, null);
    var record = RecordPage.of(request, found, facts(found), groups(found));
    var model =
        new SchoolPage(
            urn,
            record,
            isolation.one(urn, asOf).page(whole),
            suggestions.of(urn, asOf).page(whole));
    var name = found.school().name();
    return pages.page(
        access, name == null ? "School " + urn : name, record.here(), "school", model);
  }

  private static List<Fact> facts(SchoolDetail found) {
    var school = found.school();
    var authority = found.authority();
    return List.of(
        Fact.of("URN", school.urn(), "Its number in the official register."),
        Fact.of("Open on the day", found.open() ? "yes" : "no"),
        Fact.of(
            "Authority",
            authority == null ? null : authority.name() + " (" + authority.key() + ")"),
        Fact.of("Phase", school.phase()),
        Fact.of("Type", school.type()),
        Fact.of("Ages", ages(school.lowAge(), school.highAge())),
        Fact.of("Town and postcode", place(school.town(), school.postcode())),
        Fact.of("Pupils", school.pupils()),
        Fact.of("Opened", school.opened()),
        Fact.of("Closed", school.closed() == null ? "no closing day on record" : school.closed()),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning on record it took part in; none on record is not none"
                + " held."),
        Fact.of("Listed in", String.join(", ", school.listedIn())));
  }

  private static @Nullable String ages(@Nullable Integer low, @Nullable Integer high) {
    return low == null || high == null ? null : low + " to " + high;
  }

  private static @Nullable String place(@Nullable String town, @Nullable String postcode) {
    var together = String.join(" ", town == null ? "" : town, postcode == null ? "" : postcode);
    return together.isBlank() ? null : together.strip();
  }

  private static List<TieGroup> groups(SchoolDetail found) {
    return List.of(
        new TieGroup("memberships", "Networks it is or was in", found.memberships()),
        new TieGroup("posts", "Posts", found.posts()),
        new TieGroup("partnerships", "Agencies that work with it", found.partnerships()),
        new TieGroup("authorities", "Authorities it is or was in", found.authorities()),
        new TieGroup("predecessors", "Schools it followed", found.predecessors()),
        new TieGroup("successors", "Schools that followed it", found.successors()));
  }

  @Get(uris = {"/schools/{urn}/ties.csv", "/schools/{urn}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String urn, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, groups(records.find(urn, asOf, access)));
  }
}
