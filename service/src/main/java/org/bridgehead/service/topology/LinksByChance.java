/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bridgehead.service.topology.AuthorityLinkKind.Level;

/**
 * How many links two authorities would have if sizes alone decided. The null holds how many schools
 * and how many authorities are attached to each thing, and draws them anew: n schools without
 * replacement from all S schools of the scope that have an authority, and m authorities from all A
 * that are alive, each thing by itself. That is the defensible reading of "given their sizes": a
 * large authority meets more others because it has more schools to meet with, and no distance,
 * phase or history is assumed. With a and b schools in the two authorities and
 *
 * <pre>q(s) = C(S − s, n) / C(S, n)   r = (A − m) / A   r' = (A − m)(A − m − 1) / (A (A − 1))</pre>
 *
 * the chance that none of s schools, that not the one, and that neither of two authorities is
 * drawn, a thing attaches
 *
 * <pre>
 * schools of both  1 − q(a) − q(b) + q(a + b)
 * both in any way  1 − r q(a) − r q(b) + r' q(a + b)
 * </pre>
 *
 * The first is the chance of a link of schools; the second less the first that of a link of a
 * person or activity in which an authority itself has a part; the second that of an agency and,
 * with n or m being 0, of a network. A count is the sum over all things, also those inside one
 * authority; its variance is Σ P (1 − P), as they are drawn by themselves. Time O(things) to build,
 * O(distinct sizes of things) a pair; space O(distinct sizes × schools of the two largest
 * authorities).
 */
final class LinksByChance {
  private final AuthorityLinks.Options options;
  private final List<Size> sizes = new ArrayList<>();
  private final int[] schools;
  private final int allSchools;
  private final double alive;

  /**
   * Notes the sizes.
   *
   * @param schools how many schools of the scope each authority has, as the matrix numbers them
   * @param alive how many authorities are alive on the day
   */
  LinksByChance(
      AuthorityLinks.Options options, List<LinkingThing> things, int[] schools, int alive) {
    this.options = options;
    this.schools = schools;
    this.alive = alive;
    allSchools = IntStream.of(schools).sum();
    int most = IntStream.of(schools).sorted().skip(Math.max(0, schools.length - 2)).sum();
    var keys = things.stream().filter(this::counts).mapToLong(Size::key).sorted().toArray();
    for (int from = 0; from < keys.length; ) {
      int to = from + 1;
      while (to < keys.length && keys[to] == keys[from]) {
        to++;
      }
      sizes.add(Size.of(keys[from], to - from, noneOf(Size.schools(keys[from]), most)));
      from = to;
    }
  }

  private boolean counts(LinkingThing thing) {
    return options.kinds().contains(thing.kind());
  }

  /**
   * Things of a kind and level to which as many are attached.
   *
   * @param authorities how many authorities are attached themselves
   * @param things how many such things there are
   * @param noneOf the chance that none of so many schools is drawn, by their number
   */
  private record Size(
      AuthorityLinkKind kind, Level level, int authorities, int things, double[] noneOf) {

    private static final int BITS = 24;
    private static final long MASK = (1L << BITS) - 1;

    static long key(LinkingThing thing) {
      long what = (long) thing.kind().ordinal() * Level.values().length + thing.level().ordinal();
      return (what << BITS | thing.schools()) << BITS | thing.ownParties();
    }

    static int schools(long key) {
      return (int) (key >> BITS & MASK);
    }

    static Size of(long key, int things, double[] noneOf) {
      int what = (int) (key >> 2 * BITS);
      var levels = Level.values();
      return new Size(
          AuthorityLinkKind.values()[what / levels.length],
          levels[what % levels.length],
          (int) (key & MASK),
          things,
          noneOf);
    }
  }

  /** q(0) to q(most): by one more school to be missed, q(s + 1) = q(s) (S − n − s) / (S − s). */
  private double[] noneOf(int drawn, int most) {
    var chances = new double[most + 1];
    chances[0] = 1;
    for (int missed = 0; missed < most; missed++) {
      chances[missed + 1] =
          chances[missed]
              * Math.max(0, allSchools - drawn - missed)
              / Math.max(1, allSchools - missed);
    }
    return chances;
  }

  /** What two authorities, by their numbers, may expect of the kinds that count and are meant. */
  Chance of(int a, int b, Predicate<AuthorityLinkKind> meant) {
    double expected = 0;
    double variance = 0;
    for (var size : sizes) {
      if (meant.test(size.kind)) {
        double chance = chance(size, schools[a], schools[b]);
        expected += size.things * chance;
        variance += size.things * chance * (1 - chance);
      }
    }
    return new Chance(expected, Math.sqrt(Math.max(0, variance)));
  }

  private double chance(Size size, int a, int b) {
    double any = both(size.noneOf, size.authorities, a, b);
    if (!LinkingThing.isMixed(size.kind)) {
      return options.levels().contains(size.level) ? any : 0;
    }
    double ofSchools = both(size.noneOf, 0, a, b);
    return (options.levels().contains(Level.SCHOOLS) ? ofSchools : 0)
        + (options.levels().contains(Level.AUTHORITIES) ? any - ofSchools : 0);
  }

  private double both(double[] noneOf, int drawn, int a, int b) {
    double left = alive - drawn;
    double one = alive < 1 ? 1 : left / alive;
    double two = alive < 2 ? one : one * (left - 1) / (alive - 1);
    return Math.clamp(1 - one * noneOf[a] - one * noneOf[b] + two * noneOf[a + b], 0, 1);
  }
}
