/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import org.bridgehead.service.error.Problem;

/** The graph on a day, or the part of it around some schools, in the formats of other tools. */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1", errorType = Problem.class)
public interface ExportClient {

  /**
   * A file, held in memory as a whole.
   *
   * @param format graphml, gexf, csv.zip, xlsx or json
   * @return the file; the headers {@code Bridgehead-Nodes} and {@code Bridgehead-Ties} say how many
   *     of each it holds
   */
  @Get("/export.{format}")
  @Consumes(MediaType.ALL)
  HttpResponse<byte[]> export(String format, @RequestBean Scope scope);
}
