/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

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
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.bridgehead.service.lookup.Lookups;
import org.bridgehead.service.lookup.RecordPage;
import org.bridgehead.service.lookup.RecordPage.Fact;
import org.bridgehead.service.lookup.RecordPage.TieGroup;
import org.bridgehead.service.lookup.RecordPages;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.shape.ShapeAnswers;
import org.bridgehead.service.table.TableFormat;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** The page of a network, and its ties as a file. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class NetworkPageController {

  /** That of the year 9999. */
  private static final long LAST_MONTH = 9999 * 12 + 11;

  private final NetworkRecords records;
  private final Questions questions;
  private final ShapeAnswers shapes;
  private final RecordPages pages;

  NetworkPageController(
      NetworkRecords records, Questions questions, ShapeAnswers shapes, RecordPages pages) {
    this.records = records;
    this.questions = questions;
    this.shapes = shapes;
    this.pages = pages;
  }

  @Get("/networks/{id}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> page(
      HttpRequest<?> request,
      String id,
      @QueryValue @Nullable String asOf,
      @QueryValue @Nullable Long month,
      Access access) {
    if (month != null) {
      return HttpResponse.seeOther(lastDayOf(request, month));
    }
    var found = records.find(id, asOf, access);
    var title = NetworkRecords.name(found);
    var record = RecordPage.of(request, found, facts(found), groups(found));
    var model = new NetworkPage(id, record, records.timeLine(found), challenges(found, asOf));
    return pages.page(access, title, record.here(), "network", model);
  }

  /** The same page on the last day of a month, numbered from January of the year 0. */
  private static URI lastDayOf(HttpRequest<?> request, long month) {
    if (month < 0 || month > LAST_MONTH) {
      throw Lookups.invalid("month", "must be 0 to " + LAST_MONTH, Long.toString(month));
    }
    var day = YearMonth.of(0, 1).plusMonths(month).atEndOfMonth();
    return URI.create(Here.of(request).on(day).with("month", null));
  }

  private List<Challenge> challenges(NetworkDetail found, @Nullable String asOf) {
    var day = ScopeParameters.ofDay(asOf);
    var question = questions.ask(day);
    int node = question.topology().nodes().find(NodeKind.NETWORK, found.network().id());
    if (!found.alive() || node < 0 || !question.topology().nodes().isLearningNetwork(node)) {
      return List.of();
    }
    var shape = shapes.ofNetwork(found.network().id(), day).page(new PageParameters(null, null));
    return new Challenges(question, node).all(found.network().purpose(), shape.rows().getFirst());
  }

  private static List<Fact> facts(NetworkDetail found) {
    var network = found.network();
    return List.of(
        Fact.of("Id", network.id()),
        Fact.of(
            "Category",
            network.category(),
            "Legal (a trust, federation or sponsor’s group) or learning (joined to learn together);"
                + " legal groups do not stand in for collaboration."),
        Fact.of("Kind", network.kind()),
        Fact.of("Purpose", network.purpose()),
        Fact.of("Programme", network.programme()),
        Fact.of("Phase", network.phase(), "Planning, early, sustained or ended."),
        Fact.of("Accepts enquiries", network.acceptsEnquiries()),
        Fact.of("From", network.started()),
        Fact.of("Until", network.ended() == null ? "still in being" : network.ended()),
        Fact.of(
            "Member schools",
            Words.number(found.size().schools()) + " (" + found.size().band() + ")",
            "How many schools are members on the day; 6 to 24 is the band in which networks are"
                + " known to work, others are flagged, never forbidden."),
        Fact.of(
            "Activities",
            Words.number(found.activities()),
            "How many occasions of learning of it are on record; none on record is not none"
                + " held."));
  }

  private static List<TieGroup> groups(NetworkDetail found) {
    return List.of(
        new TieGroup("members", "Members", found.members()),
        new TieGroup("brokers", "Who brokers for it", found.brokers()),
        new TieGroup("facilitators", "Who facilitates it", found.facilitators()),
        new TieGroup("partnerships", "Agencies that work with it", found.partnerships()),
        new TieGroup("posts", "Posts", found.posts()));
  }

  @Get(uris = {"/networks/{id}/ties.csv", "/networks/{id}/ties.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> file(
      HttpRequest<?> request, String id, @QueryValue @Nullable String asOf, Access access) {
    return pages.file(request, access, groups(records.find(id, asOf, access)));
  }
}
