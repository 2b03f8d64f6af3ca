/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.client.annotation.Client;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.report.Report;
import org.bridgehead.service.report.ReportRequest;
import org.bridgehead.service.report.ReportRows;

/** Answers as they were when somebody froze them, which needs the key of an editor. */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1/reports", errorType = Problem.class)
public interface ReportClient {

  /** Reports, the newest first. Needs the key of a viewer. */
  @Get
  ReportRows list(@RequestBean Page page);

  /** What a report said. */
  @Get("/{id}")
  Report get(String id);

  /** Freezes a view. */
  @Post
  Report freeze(@Body ReportRequest view);
}
