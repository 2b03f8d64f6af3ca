/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Collection;
import java.util.Collections;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.topology.IsolationRow;

/**
 * How many schools of the scope stand where, whatever the rows were filtered by.
 *
 * @param schools how many there are
 * @param byRung how many stand on each rung
 * @param byFlag how many have each flag
 */
@Serdeable
public record IsolationCounts(
    int schools, SortedMap<String, Integer> byRung, SortedMap<String, Integer> byFlag) {

  static IsolationCounts of(Collection<IsolationRow> rows) {
    var byRung = new TreeMap<String, Integer>();
    var byFlag = new TreeMap<String, Integer>();
    for (var rung : IsolationRow.Rung.values()) {
      byRung.put(Codes.of(rung), 0);
    }
    for (var flag : IsolationRow.Flag.values()) {
      byFlag.put(Codes.of(flag), 0);
    }
    for (var row : rows) {
      byRung.merge(Codes.of(row.rung()), 1, Integer::sum);
      row.flags().forEach(flag -> byFlag.merge(Codes.of(flag), 1, Integer::sum));
    }
    return new IsolationCounts(
        rows.size(),
        Collections.unmodifiableSortedMap(byRung),
        Collections.unmodifiableSortedMap(byFlag));
  }
}
