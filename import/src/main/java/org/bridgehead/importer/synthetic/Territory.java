/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * The map: authorities on a grid, and the pairs that share a border. Across two borders in three
 * the schools work together; across the others, and those of secluded authorities, nothing does.
 */
record Territory(
    List<Authority> authorities, List<Border> borders, List<List<Authority>> partners) {

  /** A border between two authorities, each pair once. */
  record Border(Authority one, Authority other) {}

  private static final int WEST = 100_000;
  private static final int SOUTH = 100_000;

  /**
   * As large as England's authorities are on average, so that schools lie as close at any scale.
   */
  private static final int SIDE = 32_000;

  private static final int TOWNS = 5;

  static Territory of(int count, long seed) {
    int columns = (int) Math.ceil(Math.sqrt(count * 1.5));
    List<Authority> authorities = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      authorities.add(authority(i, count, columns, seed));
    }
    List<Border> borders = borders(authorities, columns);
    return new Territory(List.copyOf(authorities), borders, partners(authorities, borders));
  }

  /** The bordering authorities with which the schools of this one work together. */
  List<Authority> partnersOf(Authority authority) {
    return partners.get(authority.index());
  }

  /** The authorities that take part in the life of the country beyond their own border. */
  List<Authority> outgoing() {
    return authorities.stream().filter(authority -> !authority.secluded()).toList();
  }

  private static Authority authority(int index, int count, int columns, long seed) {
    Chance chance = Chance.of(seed, "authority", index);
    boolean island = index == count - 1;
    // The last authority lies across the water: a whole cell of sea, and no border.
    int column = island ? columns + 1 : index % columns;
    int west = WEST + column * SIDE;
    int south = SOUTH + index / columns * SIDE;
    int regions = Math.clamp(count / 4, 2, 10);
    Landscape landscape = island ? Landscape.ISLES : Landscape.of(index);
    return new Authority(
        index,
        PlaceNames.authority(index),
        PlaceNames.region((int) ((long) index * regions / count)),
        landscape,
        landscape.freeMealsPercent() + chance.between(-5, 5),
        west,
        south,
        SIDE,
        index % 8 == 3,
        island || index % 24 == 23,
        towns(index, count, west, south, chance));
  }

  private static List<Town> towns(int index, int count, int west, int south, Chance chance) {
    List<Town> towns = new ArrayList<>();
    for (int i = 0; i < TOWNS; i++) {
      towns.add(
          new Town(
              PlaceNames.place(count + index * TOWNS + i),
              west + chance.between(SIDE / 5, SIDE * 4 / 5),
              south + chance.between(SIDE / 5, SIDE * 4 / 5)));
    }
    return towns;
  }

  private static List<Border> borders(List<Authority> authorities, int columns) {
    List<Border> borders = new ArrayList<>();
    int mainland = authorities.size() - 1;
    for (int i = 0; i < mainland; i++) {
      int column = i % columns;
      int row = i / columns;
      boolean lastColumn = column == columns - 1;
      if (!lastColumn && i + 1 < mainland) {
        borders.add(new Border(authorities.get(i), authorities.get(i + 1)));
      }
      if (i + columns < mainland) {
        borders.add(new Border(authorities.get(i), authorities.get(i + columns)));
      }
      // Where corners touch, now and then a border is drawn across them.
      if (!lastColumn && (column + row) % 3 == 0 && i + columns + 1 < mainland) {
        borders.add(new Border(authorities.get(i), authorities.get(i + columns + 1)));
      }
    }
    return List.copyOf(borders);
  }

  private static List<List<Authority>> partners(List<Authority> authorities, List<Border> borders) {
    List<List<Authority>> partners = new ArrayList<>();
    authorities.forEach(authority -> partners.add(new ArrayList<>()));
    for (int i = 0; i < borders.size(); i++) {
      Authority one = borders.get(i).one();
      Authority other = borders.get(i).other();
      if (i % 3 != 2 && !one.secluded() && !other.secluded()) {
        partners.get(one.index()).add(other);
        partners.get(other.index()).add(one);
      }
    }
    return partners.stream().map(List::copyOf).toList();
  }
}
