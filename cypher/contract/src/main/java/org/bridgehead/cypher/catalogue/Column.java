/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

/**
 * A column that a query returns; any value of it may be null.
 *
 * @param name the name after {@code AS}
 * @param type the type of its values
 * @param personal whether it holds personal data, so that not everyone may see it
 * @param meaning what it says, in a phrase
 */
public record Column(String name, ValueType type, boolean personal, String meaning) {}
