/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import io.micronaut.data.annotation.Repository;
import io.micronaut.data.annotation.RepositoryConfiguration;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.bridgehead.cypher.data.operations.Neo4jOperations;

/**
 * Marks an interface as a repository on Neo4j. It extends one of Micronaut Data's repository
 * interfaces; its methods are implemented when it is compiled, and a method that cannot be is a
 * compile-time error.
 *
 * <p>The label of an entity is the value of its {@code @MappedEntity}, else its simple class name;
 * a property's name is the value of its {@code @MappedProperty}, else its Java name.
 */
@Repository
@RepositoryConfiguration(operations = Neo4jOperations.class)
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Neo4jRepository {}
