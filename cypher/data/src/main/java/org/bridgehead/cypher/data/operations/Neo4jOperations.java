/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.operations;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.NonUniqueResultException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.runtime.AttributeConverterRegistry;
import io.micronaut.data.model.runtime.DeleteBatchOperation;
import io.micronaut.data.model.runtime.DeleteOperation;
import io.micronaut.data.model.runtime.EntityOperation;
import io.micronaut.data.model.runtime.InsertBatchOperation;
import io.micronaut.data.model.runtime.InsertOperation;
import io.micronaut.data.model.runtime.PagedQuery;
import io.micronaut.data.model.runtime.PreparedQuery;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import io.micronaut.data.model.runtime.StoredQuery.OperationType;
import io.micronaut.data.model.runtime.UpdateBatchOperation;
import io.micronaut.data.model.runtime.UpdateOperation;
import io.micronaut.data.operations.RepositoryOperations;
import io.micronaut.data.runtime.convert.DataConversionService;
import io.micronaut.data.runtime.date.DateTimeProvider;
import io.micronaut.data.runtime.operations.internal.AbstractRepositoryOperations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bridgehead.cypher.data.mapping.ParameterValues;
import org.bridgehead.cypher.data.mapping.RowMapper;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;

/**
 * Carries out the methods of repositories. Every query comes prepared from compile time; the rest
 * is refused there already.
 */
@Singleton
public final class Neo4jOperations extends AbstractRepositoryOperations
    implements RepositoryOperations {

  private static final Set<OperationType> WRITES =
      Set.of(OperationType.UPDATE, OperationType.UPDATE_RETURNING, OperationType.DELETE);

  private final CypherRunner runner;
  private final RowMapper rows;
  private final ParameterValues values;

  Neo4jOperations(
      DateTimeProvider<Object> dates,
      RuntimeEntityRegistry entities,
      DataConversionService conversions,
      AttributeConverterRegistry converters,
      CypherRunner runner,
      RowMapper rows,
      ParameterValues values) {
    super(dates, entities, conversions, converters);
    this.runner = runner;
    this.rows = rows;
    this.values = values;
  }

  @Override
  public <T, R> @Nullable R findOne(PreparedQuery<T, R> query) {
    return run(
            query,
            result -> {
              if (!result.hasNext()) {
                return Optional.<R>empty();
              }
              Record first = result.next();
              if (result.hasNext()) {
                throw new NonUniqueResultException();
              }
              return Optional.ofNullable(rows.map(first, query.getResultType()));
            })
        .orElse(null);
  }

  @Override
  public <T, R> List<R> findAll(PreparedQuery<T, R> query) {
    return run(query, result -> result.list(row -> element(row, query.getResultType())));
  }

  @Override
  public <R> Page<R> findPage(PagedQuery<R> query) {
    // What comes is the prepared query of the method; the caller asks for the total on its own.
    if (query instanceof PreparedQuery<?, ?> prepared) {
      @SuppressWarnings("unchecked")
      List<R> content = (List<R>) findAll(prepared);
      return Page.of(content, query.getPageable(), null);
    }
    throw refused("a page without a query");
  }

  @Override
  public <T> boolean exists(PreparedQuery<T, Boolean> query) {
    return run(query, result -> result.single().get(0).asBoolean());
  }

  @Override
  public Optional<Number> executeUpdate(PreparedQuery<?, Number> query) {
    // A derived delete returns how many it deleted; what a void @Query returns is dropped.
    return run(
        query,
        result ->
            query.isRawQuery() ? Optional.empty() : Optional.of(result.single().get(0).asLong()));
  }

  @Override
  public <T> T persist(InsertOperation<T> operation) {
    return writer(operation).save(List.of(operation.getEntity())).getFirst();
  }

  @Override
  public <T> List<T> persistAll(InsertBatchOperation<T> operation) {
    return writer(operation).save(operation);
  }

  @Override
  public <T> T update(UpdateOperation<T> operation) {
    return writer(operation).update(List.of(operation.getEntity())).getFirst();
  }

  @Override
  public <T> List<T> updateAll(UpdateBatchOperation<T> operation) {
    return writer(operation).update(operation);
  }

  @Override
  public <T> int delete(DeleteOperation<T> operation) {
    return writer(operation).delete(List.of(operation.getEntity()));
  }

  @Override
  public <T> Optional<Number> deleteAll(DeleteBatchOperation<T> operation) {
    return Optional.of(writer(operation).delete(operation));
  }

  private <T> EntityWriter<T> writer(EntityOperation<T> operation) {
    return new EntityWriter<>(
        getEntity(operation.getRootEntity()), entityEventRegistry, values, runner);
  }

  private <E, R> R run(PreparedQuery<E, ?> query, Function<Result, R> reader) {
    AccessMode mode =
        WRITES.contains(query.getOperationType()) ? AccessMode.WRITE : AccessMode.READ;
    PagedCypher paged = PagedCypher.of(query, getEntity(query.getRootEntity()));
    Map<String, @Nullable Object> parameters = paged.parameters();
    Object[] arguments = query.getParameterArray();
    query
        .getQueryBindings()
        .forEach(
            binding ->
                parameters.put(
                    binding.getRequiredName(), values.of(arguments[binding.getParameterIndex()])));
    return runner.run(mode, paged.text(), parameters, reader);
  }

  private <R> R element(Record row, Class<R> type) {
    R element = rows.map(row, type);
    if (element == null) {
      throw new DataAccessException("A row without a value cannot be an element of a list");
    }
    return element;
  }

  // What follows belongs to Micronaut Data's queries without a text, which the compiler never makes
  // for Neo4j.

  @Override
  public <T> @Nullable T findOne(Class<T> type, Object id) {
    throw refused("a look-up without a query");
  }

  @Override
  public <T> Iterable<T> findAll(PagedQuery<T> query) {
    throw refused("a list without a query");
  }

  @Override
  public <T> long count(PagedQuery<T> query) {
    throw refused("a count without a query");
  }

  @Override
  public <T, R> Stream<R> findStream(PreparedQuery<T, R> query) {
    throw refused("a stream");
  }

  @Override
  public <T> Stream<T> findStream(PagedQuery<T> query) {
    throw refused("a stream");
  }

  private static UnsupportedOperationException refused(String what) {
    return new UnsupportedOperationException(
        "Not on Neo4j: " + what + ". Is bridgehead-cypher-data on the annotation processor path?");
  }
}
