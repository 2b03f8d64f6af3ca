/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import io.micronaut.core.io.Writable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.bridgehead.service.picture.PictureFiles;
import org.bridgehead.service.question.AnswerPages;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.ScopeChoices;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Roles;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;

/** The pages of links between authorities, and their tables and pictures as files. */
@Hidden
@Controller
@Secured(Roles.READER)
@ExecuteOn(TaskExecutors.BLOCKING)
final class LinkPageController {

  private final LinkAnswers answers;
  private final AnswerPages pages;

  LinkPageController(LinkAnswers answers, AnswerPages pages) {
    this.answers = answers;
    this.pages = pages;
  }

  @Get("/links")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> pairs(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    return pages.send(
        request,
        answers.pairs(scope, links),
        page,
        "links",
        _ -> "Links between authorities",
        answers.matrix(scope, links),
        answers.map(scope, links));
  }

  @Get(uris = {"/links/matrix.svg", "/links/matrix.png"})
  @Produces({PictureFiles.SVG_TYPE, PictureFiles.PNG_TYPE})
  HttpResponse<byte[]> matrix(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links) {
    return pages.picture(request, answers.matrix(scope, links), "matrix");
  }

  @Get(uris = {"/links/map.svg", "/links/map.png"})
  @Produces({PictureFiles.SVG_TYPE, PictureFiles.PNG_TYPE})
  HttpResponse<byte[]> map(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links) {
    return pages.picture(request, answers.map(scope, links), "links-map");
  }

  @Get("/links/gaps")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> gaps(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    return pages.send(
        request,
        answers.gaps(scope, links),
        page,
        "gaps",
        _ -> "Neighbours with no link on record");
  }

  @Get("/links/{a}/{b}")
  @Produces(MediaType.TEXT_HTML + ";charset=utf-8")
  HttpResponse<Writable> cell(
      HttpRequest<?> request,
      String a,
      String b,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links,
      @RequestBean PageParameters page) {
    var asked = answers.cell(a, b, scope, links);
    var choices = ScopeChoices.of(asked.question());
    return pages.send(
        request,
        asked,
        page,
        "evidence",
        _ -> "What links " + choices.nameOf(a) + " and " + choices.nameOf(b));
  }

  @Get(uris = {"/links.csv", "/links.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> pairsFile(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links) {
    var rows = answers.pairs(scope, links).rows();
    return TableFile.of(TableFormat.ofPath(request), LinkTables.PAIRS, rows);
  }

  @Get(uris = {"/links/gaps.csv", "/links/gaps.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> gapsFile(
      HttpRequest<?> request,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links) {
    var rows = answers.gaps(scope, links).rows();
    return TableFile.of(TableFormat.ofPath(request), LinkTables.GAPS, rows);
  }

  @Get(uris = {"/links/{a}/{b}/evidence.csv", "/links/{a}/{b}/evidence.xlsx"})
  @Produces({TableFormat.CSV_TYPE, TableFormat.XLSX_TYPE})
  HttpResponse<StreamedFile> cellFile(
      HttpRequest<?> request,
      String a,
      String b,
      @RequestBean ScopeParameters scope,
      @RequestBean LinkParameters links) {
    var rows = answers.cell(a, b, scope, links).rows();
    return TableFile.of(TableFormat.ofPath(request), LinkTables.EVIDENCE, rows);
  }
}
