/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bridgehead.service.question.ByChance;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.PlacePair;
import org.bridgehead.service.topology.BrokerageCounts;
import org.bridgehead.service.topology.BrokerageNull;
import org.bridgehead.service.topology.Chance;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one bridge.
 *
 * @param bridge its part in the routes
 * @param loss what comes apart without it
 * @param structure what its contacts are worth; null unless it is a school or an authority
 * @param positions where it stands between groups; null where that is not defined
 */
@Serdeable
public record BridgeDetail(
    Bridge bridge, Losses loss, @Nullable Structure structure, @Nullable Positions positions) {

  /**
   * What comes apart.
   *
   * @param words the same in words
   * @param schools the schools that lose their only route to another school, the first 100
   * @param schoolCount how many they are
   * @param networks the networks that lose their only route to a school, the first 100
   * @param networkCount how many they are
   * @param schoolPairs how many pairs of other schools lose their route
   * @param authorityPairs the pairs of authorities that lose their only link, the first 100
   * @param authorityPairCount how many they are
   */
  @Serdeable
  public record Losses(
      String words,
      List<Place> schools,
      int schoolCount,
      List<Place> networks,
      int networkCount,
      long schoolPairs,
      List<PlacePair> authorityPairs,
      int authorityPairCount) {

    /** Copies the lists. */
    public Losses {
      schools = List.copyOf(schools);
      networks = List.copyOf(networks);
      authorityPairs = List.copyOf(authorityPairs);
    }
  }

  /**
   * What contacts are worth.
   *
   * @param contacts how many schools or authorities it shares something with
   * @param constraint how far they are tied up in one another; null without contacts
   * @param effectiveSize how many they are worth; null without contacts
   * @param efficiency the same as a share of them; null without contacts
   * @param hierarchy how far one of them alone ties it up; null without two
   */
  @Serdeable
  public record Structure(
      int contacts,
      @Nullable Double constraint,
      @Nullable Double effectiveSize,
      @Nullable Double efficiency,
      @Nullable Double hierarchy) {}

  /**
   * How often it stands between two that are not joined themselves, by the groups of the three.
   *
   * @param by what the groups are
   * @param group its own; null if it is in none
   * @param coordinator all three are of one group
   * @param consultant the two are of one group, it of another
   * @param gatekeeper it lets in what comes from another group
   * @param representative it carries out what comes from its own
   * @param liaison all three are of different groups
   * @param groupNotKnown the group of one of them is not on record
   * @param byChance what each, and their total, would be by chance; null for a post and where the
   *     group is not known
   */
  @Serdeable
  public record Positions(
      String by,
      @Nullable String group,
      long coordinator,
      long consultant,
      long gatekeeper,
      long representative,
      long liaison,
      long groupNotKnown,
      @Nullable SortedMap<String, ByChance> byChance) {

    static Positions of(
        String by,
        @Nullable String group,
        BrokerageCounts counts,
        @Nullable SortedMap<String, ByChance> byChance) {
      return new Positions(
          by,
          group,
          counts.coordinator(),
          counts.consultant(),
          counts.gatekeeper(),
          counts.representative(),
          counts.liaison(),
          counts.ungrouped(),
          byChance);
    }
  }

  /** What positions would be by chance, by their names. */
  static SortedMap<String, ByChance> byChance(
      BrokerageCounts counts, BrokerageNull.Chances chances) {
    var named = new TreeMap<String, ByChance>();
    named.put("coordinator", compared(counts.coordinator(), chances.coordinator()));
    named.put("consultant", compared(counts.consultant(), chances.consultant()));
    named.put("gatekeeper", compared(counts.gatekeeper(), chances.gatekeeper()));
    named.put("representative", compared(counts.representative(), chances.representative()));
    named.put("liaison", compared(counts.liaison(), chances.liaison()));
    named.put("total", compared(counts.total(), chances.total()));
    return named;
  }

  private static ByChance compared(long count, Chance chance) {
    return ByChance.of(count, chance, "chance");
  }
}
