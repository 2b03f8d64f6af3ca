/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Principal;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.bridgehead.service.about.Version;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** Sends answers, or only says that the one a client has is still right. */
@Singleton
public final class Replies {

  private static final int BYTES = 12;
  private static final String GZIP = "gzip";
  private static final Pattern NONE = Pattern.compile(";q=0(\\.0*)?$");

  private final String version = Version.get();
  private final KeptAnswers kept;
  private final SparseFields fields;
  private final JsonMapper json;

  Replies(KeptAnswers kept, SparseFields fields, JsonMapper json) {
    this.kept = kept;
    this.fields = fields;
    this.json = json;
  }

  /** The answer, unless the request names it as known already. */
  public <B> HttpResponse<B> send(HttpRequest<?> request, Question question, Supplier<B> answer) {
    return send(request, question, List.of(), answer);
  }

  /**
   * The same of an answer that depends on more than the revision.
   *
   * @param decisions on what else, in an order that changes only with it
   */
  public <B> MutableHttpResponse<B> send(
      HttpRequest<?> request, Question question, List<?> decisions, Supplier<B> answer) {
    var tag = tag(request, question, decisions);
    if (isKnown(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag)) {
      return HttpResponse.<B>notModified().header(HttpHeaders.ETAG, tag);
    }
    return HttpResponse.ok(answer.get()).header(HttpHeaders.ETAG, tag);
  }

  /** The answer as JSON, or its rows as a file where the request would rather have one. */
  public <F, R> HttpResponse<Answer<F, R>> send(
      HttpRequest<?> request, Asked<F, R> asked, PageParameters page, Table<R> table) {
    var format = TableFormat.acceptedBy(request);
    return format.isPresent()
        ? file(format.get(), asked, page, SparseFields.of(request, table))
        : send(request, asked, page);
  }

  /** The answer as JSON. */
  @SuppressWarnings("unchecked") // the bytes are those of the answer
  public <F, R> HttpResponse<Answer<F, R>> send(
      HttpRequest<?> request, Asked<F, R> asked, PageParameters page) {
    var packed = takesPacked(request);
    MutableHttpResponse<byte[]> response =
        send(
            request,
            asked.question(),
            asked.decisions(),
            () -> {
              var bytes =
                  kept.packed(
                      asked.question().snapshot(),
                      tag(request, asked.question(), asked.decisions()),
                      () -> written(request, asked.page(page)));
              return packed ? bytes : KeptAnswers.unpack(bytes);
            });
    response
        .contentType(MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.VARY, "Accept, Accept-Encoding");
    if (packed) {
      response.header(HttpHeaders.CONTENT_ENCODING, GZIP);
    }
    return (HttpResponse<Answer<F, R>>) (HttpResponse<?>) response;
  }

  private byte[] written(HttpRequest<?> request, Answer<?, ?> answer) {
    try {
      return json.writeValueAsBytes(fields.reduced(request, answer));
    } catch (IOException e) {
      throw new UncheckedIOException("An answer can be written.", e);
    }
  }

  private static boolean takesPacked(HttpRequest<?> request) {
    return request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
        .flatMap(each -> Arrays.stream(each.split(",")))
        .map(each -> each.replace(" ", "").toLowerCase(Locale.ROOT))
        .anyMatch(
            each ->
                each.equals(GZIP) || each.startsWith(GZIP + ";q=") && !NONE.matcher(each).find());
  }

  /** All rows, or those of a page where a limit is asked for. */
  @SuppressWarnings("unchecked") // who accepts a file does not read an answer
  private static <F, R> HttpResponse<Answer<F, R>> file(
      TableFormat format, Asked<F, R> asked, PageParameters page, Table<R> table) {
    var rows = page.limit() == null ? asked.rows() : asked.page(page).rows().iterator();
    return (HttpResponse<Answer<F, R>>) (HttpResponse<?>) TableFile.of(format, table, rows);
  }

  /** Whether the request names the answer as known already. */
  public boolean isKnown(HttpRequest<?> request, Question question) {
    return isKnown(
        request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag(request, question, List.of()));
  }

  private static boolean isKnown(@Nullable String known, String tag) {
    return known != null
        && Arrays.stream(known.split(","))
            .map(String::strip)
            .anyMatch(each -> each.equals("*") || each.equals(tag));
  }

  /**
   * Weak, as the same answer may be written differently. The query holds the scope, but for the
   * schools of a saved list, which may change; pages say who is signed in.
   */
  private String tag(HttpRequest<?> request, Question question, List<?> decisions) {
    var snapshot = question.snapshot();
    var text =
        String.join(
            "\n",
            version,
            Boolean.toString(snapshot.demonstration()),
            Long.toString(snapshot.revision()),
            question.asOf().toString(),
            decisions.toString(),
            question.namedSchools().toString(),
            request.getUserPrincipal().map(Principal::getName).orElse(""),
            request.getUri().getRawPath(),
            String.valueOf(request.getUri().getRawQuery()));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "W/\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
