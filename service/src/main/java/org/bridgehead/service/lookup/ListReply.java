/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;
import org.bridgehead.service.question.SparseFields;
import org.bridgehead.service.table.Table;
import org.bridgehead.service.table.TableFile;
import org.bridgehead.service.table.TableFormat;
import org.jspecify.annotations.Nullable;

/** Sends lists: a page as JSON, or all rows as a file where the request would rather have one. */
public final class ListReply {

  private ListReply() {}

  /**
   * A page of a list, or a file of all that follows {@code after}: of a page where a limit is asked
   * for.
   *
   * @param table the columns of the file
   * @param list the page that follows a key, of so many rows
   */
  @SuppressWarnings("unchecked") // who accepts a file does not read an answer
  public static <T> HttpResponse<Rows<T>> send(
      HttpRequest<?> request,
      Table<T> table,
      @Nullable String after,
      @Nullable Long limit,
      BiFunction<@Nullable String, @Nullable Long, Rows<T>> list) {
    var format = TableFormat.acceptedBy(request);
    if (format.isEmpty()) {
      return HttpResponse.ok(list.apply(after, limit));
    }
    var rows =
        limit == null ? new Pages<>(list, after) : list.apply(after, limit).rows().iterator();
    return (HttpResponse<Rows<T>>)
        (HttpResponse<?>) TableFile.of(format.get(), SparseFields.of(request, table), rows);
  }

  /** The rows of all pages, fetched as they are read. */
  private static final class Pages<T> implements Iterator<T> {

    private final BiFunction<@Nullable String, @Nullable Long, Rows<T>> list;
    private Rows<T> current;
    private Iterator<T> rows;

    Pages(BiFunction<@Nullable String, @Nullable Long, Rows<T>> list, @Nullable String after) {
      this.list = list;
      this.current = list.apply(after, (long) Lookups.LARGEST_LIMIT);
      this.rows = current.rows().iterator();
    }

    @Override
    public boolean hasNext() {
      while (!rows.hasNext() && current.next() != null) {
        current = list.apply(current.next(), (long) Lookups.LARGEST_LIMIT);
        rows = current.rows().iterator();
      }
      return rows.hasNext();
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return rows.next();
    }
  }
}
