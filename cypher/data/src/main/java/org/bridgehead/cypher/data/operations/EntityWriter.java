/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.operations;

import io.micronaut.data.event.EntityEventContext;
import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.data.model.PersistentProperty;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.RuntimePersistentProperty;
import io.micronaut.data.runtime.event.DefaultEntityEventContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bridgehead.cypher.data.mapping.EntityCypher;
import org.bridgehead.cypher.data.mapping.ParameterValues;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Result;

/**
 * Saves, updates and deletes entities of one class, a whole batch in one statement, with the events
 * of Micronaut Data around it (they set versions and dates).
 */
final class EntityWriter<T> {

  private final RuntimePersistentEntity<T> entity;
  private final EntityEventListener<Object> events;
  private final ParameterValues values;
  private final CypherRunner runner;

  EntityWriter(
      RuntimePersistentEntity<T> entity,
      EntityEventListener<Object> events,
      ParameterValues values,
      CypherRunner runner) {
    this.entity = entity;
    this.events = events;
    this.values = values;
    this.runner = runner;
  }

  /** Creates the nodes; gives the entities as stored. */
  List<T> save(Iterable<T> entities) {
    List<T> saved = new ArrayList<>();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (T one : entities) {
      T ready = before(one, events::prePersist);
      saved.add(ready);
      rows.add(Map.of("properties", properties(ready)));
    }
    run(EntityCypher.create(entity), rows, Result::consume);
    return after(saved, events::postPersist);
  }

  /**
   * Changes the nodes; gives the entities as stored. All must exist, in the version that was read.
   */
  List<T> update(Iterable<T> entities) {
    List<T> updated = new ArrayList<>();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (T one : entities) {
      // The version as it was read, before the event raises it.
      Map<String, @Nullable Object> row = row(one);
      T ready = before(one, events::preUpdate);
      Map<String, @Nullable Object> properties = properties(ready);
      for (PersistentProperty property : entity.getPersistentProperties()) {
        if (!EntityCypher.updatable(property)) {
          properties.remove(EntityCypher.name(property));
        }
      }
      row.put("properties", properties);
      updated.add(ready);
      rows.add(row);
    }
    run(EntityCypher.update(entity), rows, result -> checkFound(result, rows.size()));
    return after(updated, events::postUpdate);
  }

  /** Deletes the nodes and their relationships; gives how many there were. */
  int delete(Iterable<T> entities) {
    List<T> deleted = new ArrayList<>();
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (T one : entities) {
      rows.add(row(one));
      deleted.add(before(one, events::preRemove));
    }
    int found =
        run(
            EntityCypher.delete(entity),
            rows,
            result ->
                entity.getVersion() == null ? found(result) : checkFound(result, rows.size()));
    after(deleted, events::postRemove);
    return found;
  }

  private <R> R run(
      String cypher, List<Map<String, @Nullable Object>> rows, Function<Result, R> reader) {
    return runner.run(AccessMode.WRITE, cypher, Map.of("rows", rows), reader);
  }

  private Map<String, @Nullable Object> row(T one) {
    Map<String, @Nullable Object> row = new HashMap<>();
    row.put("id", value(entity.getIdentity(), one));
    row.put("version", value(entity.getVersion(), one));
    return row;
  }

  private @Nullable Object value(@Nullable RuntimePersistentProperty<T> property, T owner) {
    return property == null ? null : values.of(property.getProperty().get(owner));
  }

  private Map<String, @Nullable Object> properties(T one) {
    Object id = value(entity.getIdentity(), one);
    if (id == null) {
      throw new DataAccessException(entity.getSimpleName() + " without an id");
    }
    return values.properties(one);
  }

  private T before(T one, Predicate<EntityEventContext<Object>> event) {
    DefaultEntityEventContext<T> context = new DefaultEntityEventContext<>(entity, one);
    if (!event.test(untyped(context))) {
      throw new DataAccessException("A listener forbids this for " + entity.getSimpleName());
    }
    return context.getEntity();
  }

  private List<T> after(List<T> entities, Consumer<EntityEventContext<Object>> event) {
    return entities.stream()
        .map(
            one -> {
              DefaultEntityEventContext<T> context = new DefaultEntityEventContext<>(entity, one);
              event.accept(untyped(context));
              return context.getEntity();
            })
        .toList();
  }

  @SuppressWarnings("unchecked")
  private EntityEventContext<Object> untyped(DefaultEntityEventContext<T> context) {
    return (EntityEventContext<Object>) context;
  }

  private int checkFound(Result result, int wanted) {
    int found = found(result);
    if (found == wanted) {
      return found;
    }
    String message = entity.getSimpleName() + ": " + found + " of " + wanted + " found";
    throw entity.getVersion() == null
        ? new DataAccessException(message)
        : new OptimisticLockException(message + " in the version that was read");
  }

  private static int found(Result result) {
    return result.single().get("found").asInt();
  }
}
