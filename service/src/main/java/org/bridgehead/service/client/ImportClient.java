/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.multipart.MultipartBody;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.imports.ImportView;
import org.bridgehead.service.imports.IssueView;
import org.bridgehead.service.imports.UndoView;
import org.jspecify.annotations.Nullable;

/**
 * Files in, graph out. An import is read and compared first; its plan can be looked at before it is
 * accepted. Needs the key of an editor.
 */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1/imports", errorType = Problem.class)
public interface ImportClient {

  /**
   * Sends files.
   *
   * @param body parts {@code file}, and the fields {@code date}, {@code sender}, {@code apply} and
   *     {@code confirm}
   * @return the import, which waits for those before it
   */
  @Post(produces = MediaType.MULTIPART_FORM_DATA)
  ImportView send(@Body MultipartBody body);

  /**
   * Sends files, for a dry run.
   *
   * @param files the files
   * @param date the day that files describe which do not say it; null where all say it
   */
  default ImportView send(List<Path> files, @Nullable LocalDate date) {
    var body = MultipartBody.builder();
    files.forEach(
        file ->
            body.addPart(
                "file",
                String.valueOf(file.getFileName()),
                MediaType.APPLICATION_OCTET_STREAM_TYPE,
                file.toFile()));
    if (date != null) {
      body.addPart("date", date.toString());
    }
    return send(body.build());
  }

  /** The imports, newest first. */
  @Get
  List<ImportView> list();

  /** How far an import has come, and what it would do or did. */
  @Get("/{id}")
  ImportView get(String id);

  /**
   * Accepts a plan: exactly that is written, as one revision.
   *
   * @param confirm {@code ends} to say yes to a plan that ends many ties; else null
   */
  @Post("/{id}/apply")
  ImportView apply(String id, @QueryValue @Nullable String confirm);

  /** Does not accept a plan. */
  @Post("/{id}/drop")
  ImportView drop(String id);

  /** Stops an import, wherever it stands: nothing of it is published. */
  @Post("/{id}/cancel")
  ImportView cancel(String id);

  /**
   * Takes back what an import published.
   *
   * @param cascade whether the later imports that build on it are taken back before it; null for no
   */
  @Post("/{id}/undo")
  UndoView undo(String id, @QueryValue @Nullable Boolean cascade);

  /** Rows that are not taken, wait or are not used. */
  @Get("/{id}/report")
  List<IssueView> report(
      String id, @QueryValue @Nullable Integer offset, @QueryValue @Nullable Integer limit);
}
