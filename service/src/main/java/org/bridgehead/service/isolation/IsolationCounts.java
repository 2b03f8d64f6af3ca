/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.topology.IsolationRow;
import org.bridgehead.service.topology.IsolationRow.Flag;
import org.bridgehead.service.topology.IsolationRow.Rung;

/**
 * How many schools of the scope stand where, whatever the rows were filtered by.
 *
 * @param schools how many there are
 * @param byRung how many stand on each rung
 * @param byFlag how many have each flag
 */
@Serdeable
public record IsolationCounts(
    int schools, Map<String, Integer> byRung, Map<String, Integer> byFlag) {

  /** Those of no school. */
  public static final IsolationCounts NONE = new IsolationCounts(0, Map.of(), Map.of());

  static IsolationCounts of(Collection<IsolationRow> rows) {
    var byRung = new int[Rung.values().length];
    var byFlag = new int[Flag.values().length];
    for (var row : rows) {
      byRung[row.rung().ordinal()]++;
      row.flags().forEach(flag -> byFlag[flag.ordinal()]++);
    }
    return new IsolationCounts(
        rows.size(), named(Rung.values(), byRung), named(Flag.values(), byFlag));
  }

  /** In the order of the constants. */
  private static Map<String, Integer> named(Enum<?>[] constants, int[] counts) {
    var named = new LinkedHashMap<String, Integer>();
    for (var constant : constants) {
      named.put(Codes.of(constant), counts[constant.ordinal()]);
    }
    return Collections.unmodifiableMap(named);
  }
}
