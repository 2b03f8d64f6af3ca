/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.client;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.client.annotation.Client;
import java.util.List;
import org.bridgehead.service.error.Problem;
import org.bridgehead.service.lists.ListLine;
import org.bridgehead.service.lists.ListRequest;
import org.bridgehead.service.lists.ListView;

/** Saved lists of schools, for {@link Scope#list}. To change them needs the key of an editor. */
@BridgeheadApi
@Client(value = BridgeheadApi.URL, path = "/api/v1/lists", errorType = Problem.class)
public interface ListClient {

  /** Which lists are saved. Needs the key of a viewer. */
  @Get
  List<ListLine> list();

  /** Which schools are on a list. */
  @Get("/{id}")
  ListView get(String id);

  /** Saves a new list. */
  @Post
  ListView save(@Body ListRequest schools);

  /** Changes a list; what is sent says the version that this was decided on. */
  @Put("/{id}")
  ListView change(String id, @Body ListRequest schools);

  /** Removes a list. */
  @Delete("/{id}")
  void remove(String id);
}
