/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.feed;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.Replies;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.question.ScopeWords;
import org.bridgehead.service.security.Roles;

/**
 * Feeds of how the answer to a question changed; the scope in the address is the saved question.
 */
@Controller("/api/v1/feeds")
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "changes")
final class FeedController {

  static final String JSON_TYPE = "application/feed+json";
  static final String ATOM_TYPE = "application/atom+xml";
  private static final String QUESTION = "isolation, bridging, links or paths.";

  private final Feeds feeds;
  private final Questions questions;
  private final Replies replies;
  private final HttpHostResolver hosts;

  FeedController(Feeds feeds, Questions questions, Replies replies, HttpHostResolver hosts) {
    this.feeds = feeds;
    this.questions = questions;
    this.replies = replies;
    this.hosts = hosts;
  }

  @Get("/{question}.json")
  @Produces(JSON_TYPE)
  @Operation(
      summary = "How did the answer change, as a JSON Feed?",
      description =
          "An item for each day that a source describes, compared with the one before, up to asOf."
              + " Steps in which nothing changed have none.")
  HttpResponse<Feed> json(
      HttpRequest<?> request,
      @Parameter(description = QUESTION) String question,
      @RequestBean ScopeParameters scope) {
    var followed = followed(question);
    var newest = questions.ask(scope);
    return replies.send(request, newest, () -> feed(request, followed, newest, scope));
  }

  @Get("/{question}.atom")
  @Produces(ATOM_TYPE)
  @Operation(summary = "The same as an Atom feed.")
  HttpResponse<byte[]> atom(
      HttpRequest<?> request,
      @Parameter(description = QUESTION) String question,
      @RequestBean ScopeParameters scope) {
    var followed = followed(question);
    var newest = questions.ask(scope);
    return replies.send(
        request,
        newest,
        () -> AtomFile.of(feed(request, followed, newest, scope), newest.asOf() + "T00:00:00Z"));
  }

  private static FeedQuestion followed(String question) {
    return Codes.parse(FeedQuestion.class, "question", question);
  }

  private Feed feed(
      HttpRequest<?> request, FeedQuestion followed, Question newest, ScopeParameters scope) {
    var host = hosts.resolve(request);
    var schools = Here.of(request).keptBut("asOf");
    var changes = new Here("/changes", schools, null);
    return new Feed(
        Feed.VERSION,
        followed.title() + ": " + ScopeWords.of(newest),
        host + changes.address(),
        host + request.getUri(),
        "What is on record of a day that a source describes, compared with the one before. What is"
            + " first recorded between them is not new for that.",
        feeds.items(followed, newest, scope, step -> host + changes.with(days(step))));
  }

  private static SortedMap<String, String> days(Feeds.Step step) {
    return new TreeMap<>(Map.of("from", step.from().toString(), "to", step.to().toString()));
  }
}
