/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.operations;

import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.Sort;
import io.micronaut.data.model.runtime.PreparedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.cypher.data.mapping.EntityCypher;
import org.jspecify.annotations.Nullable;

/**
 * A query's text with its order and page, and room for its parameters.
 *
 * @param text the Cypher
 * @param parameters the parameters so far, to be added to
 */
record PagedCypher(String text, Map<String, @Nullable Object> parameters) {

  static PagedCypher of(PreparedQuery<?, ?> query, PersistentEntity entity) {
    Pageable pageable = query.getPageable();
    Map<String, @Nullable Object> parameters = new HashMap<>();
    String text = query.getQuery() + order(query, entity, pageable);
    if (!pageable.isUnpaged()) {
      // A statement's own parameters are Java names and cannot clash with these.
      parameters.put("page skip", pageable.getOffset());
      parameters.put("page size", pageable.getSize());
      text += " SKIP $`page skip` LIMIT $`page size`";
    }
    return new PagedCypher(text, parameters);
  }

  private static String order(PreparedQuery<?, ?> query, PersistentEntity entity, Pageable page) {
    if (query.isCount()) {
      return "";
    }
    Sort sort = page.getSort();
    if (!query.isRawQuery()) {
      List<Sort.Order> orders = new ArrayList<>(sort.getOrderBy());
      if (!page.isUnpaged()) {
        // Without a last resort that tells all nodes apart, pages could overlap.
        orders.add(Sort.Order.asc(EntityCypher.identity(entity).getName()));
      }
      return EntityCypher.orderBy(entity, orders);
    }
    if (sort.isSorted()) {
      throw new IllegalArgumentException(
          "A @Query has the order it states; its Pageable must not be sorted");
    }
    return "";
  }
}
