/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.mapping;

import io.micronaut.data.annotation.AutoPopulated;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.PersistentProperty;
import io.micronaut.data.model.PersistentPropertyPath;
import io.micronaut.data.model.Sort;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The Cypher of an entity, the same at compile time and at run time. The node is always {@code n};
 * a batch is the parameter {@code rows}, each row with {@code id}, {@code version} and {@code
 * properties}.
 */
public final class EntityCypher {

  private EntityCypher() {}

  /** The label: what {@code @MappedEntity} says, else the simple class name. */
  public static String label(PersistentEntity entity) {
    return entity
        .getAnnotationMetadata()
        .stringValue(MappedEntity.class)
        .filter(name -> !name.isEmpty())
        .orElseGet(entity::getSimpleName);
  }

  /**
   * The name of the property in the graph: what {@code @MappedProperty} says, else the Java name.
   */
  public static String name(PersistentProperty property) {
    return property
        .getAnnotationMetadata()
        .stringValue(MappedProperty.class)
        .filter(name -> !name.isEmpty())
        .orElseGet(property::getName);
  }

  /** The pattern of any node of the entity. */
  public static String node(PersistentEntity entity) {
    return "(n:" + quote(label(entity)) + ")";
  }

  /** The reference to a property of the node. */
  public static String reference(PersistentProperty property) {
    return "n." + quote(name(property));
  }

  /** Creates one node a row. */
  public static String create(PersistentEntity entity) {
    return "UNWIND $rows AS row CREATE " + node(entity) + " SET n = row.properties";
  }

  /** Changes one node a row; a property that is null is removed. Returns how many were found. */
  public static String update(PersistentEntity entity) {
    return matchRows(entity) + " SET n += row.properties RETURN count(n) AS found";
  }

  /** Deletes one node a row, with its relationships. Returns how many were found. */
  public static String delete(PersistentEntity entity) {
    return matchRows(entity) + " DETACH DELETE n RETURN count(n) AS found";
  }

  /** The identity, which must exist. */
  public static PersistentProperty identity(PersistentEntity entity) {
    PersistentProperty identity = entity.getIdentity();
    if (identity == null) {
      throw new IllegalArgumentException(entity.getName() + " has no @Id");
    }
    return identity;
  }

  /** Whether an update may change the property; not so, for instance, with {@code @DateCreated}. */
  public static boolean updatable(PersistentProperty property) {
    return property
        .getAnnotationMetadata()
        .booleanValue(AutoPopulated.class, AutoPopulated.UPDATABLE)
        .orElse(true);
  }

  /**
   * An {@code ORDER BY} with a leading blank; empty if there is nothing to order by.
   *
   * @throws IllegalArgumentException if the entity has no such property
   */
  public static String orderBy(PersistentEntity entity, Collection<Sort.Order> orders) {
    return orders.isEmpty()
        ? ""
        : orders.stream()
            .map(order -> orderItem(entity, order))
            .collect(Collectors.joining(", ", " ORDER BY ", ""));
  }

  private static String orderItem(PersistentEntity entity, Sort.Order order) {
    PersistentPropertyPath path = entity.getPropertyPath(order.getProperty());
    if (path == null) {
      throw new IllegalArgumentException(
          entity.getSimpleName() + " has no property " + order.getProperty());
    }
    PersistentProperty property = path.getProperty();
    String reference = reference(property);
    String key = order.isIgnoreCase() ? "toLower(" + reference + ")" : reference;
    return order.isAscending() ? key : key + " DESC";
  }

  private static String matchRows(PersistentEntity entity) {
    PersistentProperty version = entity.getVersion();
    String unchanged = version == null ? "" : " AND " + reference(version) + " = row.version";
    return "UNWIND $rows AS row MATCH "
        + node(entity)
        + " WHERE "
        + reference(identity(entity))
        + " = row.id"
        + unchanged;
  }

  private static String quote(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
