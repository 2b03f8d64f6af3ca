/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.download;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Fetches the register's public files of a day by their published names. Each is written under
 * another name and moved to its own once it is whole and turns out to be a table.
 */
public final class RegisterDownload implements AutoCloseable {

  /** Where the publisher puts the files. */
  public static final String PUBLISHER =
      "https://ea-edubase-api-prod.azurewebsites.net/edubase/downloads/public/";

  private static final int OK = 200;

  private final URI base;
  private final Path folder;
  private final DownloadLimits limits;
  private final HttpClient http;

  RegisterDownload(URI base, Path folder, DownloadLimits limits) {
    this.base = base;
    this.folder = folder;
    this.limits = limits;
    // Redirects lead from http to https, never back, and to nothing else.
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(limits.connect())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * @param base the address of a folder that holds the files, ending with a slash
   * @param folder where they go; made where it does not exist
   */
  public RegisterDownload(URI base, Path folder) {
    this(base, folder, DownloadLimits.USUAL);
  }

  /**
   * Fetches the files of a day, one after the other.
   *
   * @param again whether to fetch those too that are in the folder already
   * @param told what became of each, as soon as that is known
   * @throws IOException if nobody answers, or the folder cannot be written to
   */
  public void fetch(LocalDate day, boolean again, Consumer<Fetched> told)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (PublishedFile published : PublishedFile.values()) {
      Path file = folder.resolve(published.name(day));
      if (Files.exists(file) && !again) {
        told.accept(new Fetched(file, true, "is there already"));
      } else {
        told.accept(fetch(file));
      }
    }
  }

  private Fetched fetch(Path file) throws IOException, InterruptedException {
    String name = file.getFileName().toString();
    Path draft = Files.createTempFile(folder, name + "-", ".part");
    try {
      HttpResponse<Path> answer = send(base.resolve(name), draft);
      String fault = fault(answer, draft);
      if (!fault.isEmpty()) {
        return new Fetched(file, Files.exists(file), fault);
      }
      long bytes = Files.size(draft);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new Fetched(file, true, "fetched, %,d bytes".formatted(bytes));
    } catch (NotWhole e) {
      return new Fetched(file, Files.exists(file), String.valueOf(e.getMessage()));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private HttpResponse<Path> send(URI address, Path draft)
      throws IOException, InterruptedException, NotWhole {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(limits.answer())
            .header("Accept", "text/csv, application/octet-stream, */*;q=0.1")
            .header("User-Agent", "Bridgehead")
            .build();
    BodyHandler<Path> body = BodyHandlers.limiting(info -> keep(info, draft), limits.bytes());
    CompletableFuture<HttpResponse<Path>> coming = http.sendAsync(request, body);
    try {
      return coming.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new NotWhole(
          "did not come in whole within %d seconds; try again later"
              .formatted(limits.whole().toSeconds()),
          e);
    } catch (ExecutionException e) {
      throw notWhole(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }
  }

  /**
   * The address of the service may be wrong, which ends all; else it is this file's own trouble.
   */
  private NotWhole notWhole(IOException cause) throws IOException {
    if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
      throw cause;
    }
    String trouble =
        cause instanceof HttpTimeoutException
            ? "was not answered within %d seconds".formatted(limits.answer().toSeconds())
            : "did not come in whole (%s), where at most %d MB are taken"
                .formatted(cause.getMessage(), limits.bytes() >> 20);
    return new NotWhole(trouble + "; try again later", cause);
  }

  private static HttpResponse.BodySubscriber<Path> keep(ResponseInfo info, Path draft) {
    return info.statusCode() == OK && !isPage(info.headers())
        ? BodySubscribers.ofFile(draft)
        : BodySubscribers.mapping(BodySubscribers.discarding(), _ -> draft);
  }

  private static boolean isPage(HttpHeaders headers) {
    return headers
        .firstValue("Content-Type")
        .map(type -> type.toLowerCase(Locale.ROOT).contains("html"))
        .orElse(false);
  }

  /** What is wrong with an answer; empty if it is a table. */
  private String fault(HttpResponse<Path> answer, Path draft) throws IOException {
    String where = "at " + answer.uri();
    return switch (answer.statusCode()) {
      case OK ->
          isPage(answer.headers())
              ? "was not taken: a page came %s, no table".formatted(where)
              : fault(draft);
      case 403, 404, 410 ->
          "is not published %s. Files are not kept for every day: try another --date, or fetch it by hand and put it into %s"
              .formatted(where, folder);
      default ->
          "was not taken: the answer %s was %d; try again later"
              .formatted(where, answer.statusCode());
    };
  }

  private static String fault(Path draft) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(draft)) {
      bytes = in.readNBytes(1 << 16);
    }
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    String text = start.replaceFirst("^\u00ef\u00bb\u00bf", "").strip();
    if (text.startsWith("<")) {
      return "was not taken: a page came in its place, no table";
    }
    boolean isTable = Arrays.stream(text.split("\\R", 2)).findFirst().orElse("").contains(",");
    return isTable && text.indexOf('\0') < 0 ? "" : "was not taken: it is no table of text";
  }

  /** A file that did not come in whole. */
  private static final class NotWhole extends Exception {
    private static final long serialVersionUID = 1L;

    NotWhole(String message, Throwable cause) {
      super(message, cause);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
