/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.service.topology.Tie;
import org.bridgehead.service.topology.Topology;
import org.jspecify.annotations.Nullable;

/**
 * One published revision in memory; immutable.
 *
 * @param revision its number, 1 for the first; 0 is the empty store
 * @param demonstration whether everything in it is invented
 * @param newestDate the newest day that its sources cover; null where nothing is loaded
 * @param topology the tie graph
 * @param evidence what ties rest on, by the number that the topology holds for each tie
 * @param sources the extracts that claims were taken from, oldest first
 * @param outlines the outlines of authorities by their codes, as {@link
 *     org.bridgehead.importer.outline.Outline} reads them
 */
public record Snapshot(
    long revision,
    boolean demonstration,
    @Nullable LocalDate newestDate,
    Topology topology,
    List<Evidence> evidence,
    List<SourceExtract> sources,
    Map<String, String> outlines) {

  public Snapshot {
    evidence = List.copyOf(evidence);
    sources = List.copyOf(sources);
    outlines = Map.copyOf(outlines);
  }

  /** A revision without any outline. */
  public Snapshot(
      long revision,
      boolean demonstration,
      @Nullable LocalDate newestDate,
      Topology topology,
      List<Evidence> evidence,
      List<SourceExtract> sources) {
    this(revision, demonstration, newestDate, topology, evidence, sources, Map.of());
  }

  /** The newest day before another that a source describes; a year before it if none does. */
  public LocalDate dayBefore(LocalDate day) {
    return sources.stream()
        .map(SourceExtract::extractDate)
        .filter(each -> each.isBefore(day))
        .max(LocalDate::compareTo)
        .orElse(day.minusYears(1));
  }

  /** The same record with a graph that was supposed of it. */
  public Snapshot with(Topology supposed) {
    return new Snapshot(revision, demonstration, newestDate, supposed, evidence, sources, outlines);
  }

  /** What the tie of that number rests on; empty for one that is only supposed. */
  public Optional<Evidence> findEvidence(int tie) {
    long number = topology.ties().evidence(tie);
    return number == Tie.NO_EVIDENCE ? Optional.empty() : Optional.of(evidence.get((int) number));
  }
}
