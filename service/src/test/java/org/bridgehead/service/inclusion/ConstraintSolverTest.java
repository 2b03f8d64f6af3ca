/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bridgehead.service.inclusion.InclusionProblem.Apart;
import org.bridgehead.service.inclusion.InclusionProblem.Option;
import org.bridgehead.service.inclusion.InclusionProblem.Slot;
import org.junit.jupiter.api.Test;

class ConstraintSolverTest {
  private static final int PROBLEMS = 150;

  private final ConstraintSolver solver = new ConstraintSolver();

  @Test
  void asManyAsPossibleArePlacedAndThenAsWellAsPossible() {
    var problem =
        new InclusionProblem(
            2,
            List.of(new Slot(1, 0, 0, -1), new Slot(1, 0, 0, -1)),
            List.of(new Option(0, 0, 9000), new Option(0, 1, 10), new Option(1, 0, 10)),
            List.of());

    assertThat(solver.solve(problem).networks()).containsExactly(1, 0);
  }

  @Test
  void twoToBeKeptApartAreNotPlacedTogether() {
    var problem =
        new InclusionProblem(
            2,
            List.of(new Slot(2, 0, 0, -1)),
            List.of(new Option(0, 0, 20), new Option(1, 0, 10)),
            List.of(new Apart(0, 1)));

    assertThat(solver.solve(problem).networks()).containsExactly(0, -1);
  }

  @Test
  void aNewNetworkIsFormedOnlyWithEnoughAndWithItsHost() {
    var two = List.of(new Option(0, 0, 100), new Option(1, 0, 90));
    assertThat(
            solver
                .solve(new InclusionProblem(2, List.of(new Slot(24, 3, 50, 0)), two, List.of()))
                .placed())
        .isZero();
    var host = List.of(new Slot(24, 2, 50, 0), new Slot(1, 0, 0, -1));
    var all = new ArrayList<>(two);
    all.add(new Option(0, 1, 10_000));
    assertThat(solver.solve(new InclusionProblem(2, host, all, List.of())).networks())
        .containsExactly(0, 0);
  }

  @Test
  void nothingToPlaceIsNoProblem() {
    assertThat(solver.solve(new InclusionProblem(1, List.of(), List.of(), List.of())).networks())
        .containsExactly(-1);
  }

  @Test
  void agreesWithTryingEverythingOnSmallProblems() {
    for (long seed = 1; seed <= PROBLEMS; seed++) {
      var problem = random(new Random(seed));
      var solution = solver.solve(problem);
      assertThat(solution.proven()).as("seed " + seed).isTrue();
      assertThat(isAllowed(problem, solution.networks())).as("seed " + seed).isTrue();
      assertThat(worth(problem, solution.networks()))
          .as("seed " + seed)
          .isEqualTo(best(problem, new int[problem.schools()], 0));
      assertThat(solver.solve(problem).networks())
          .as("seed " + seed)
          .containsExactly(solution.networks());
    }
  }

  private static InclusionProblem random(Random random) {
    int schools = 1 + random.nextInt(5);
    var slots = new ArrayList<Slot>();
    var options = new ArrayList<Option>();
    for (int slot = 0; slot < 1 + random.nextInt(4); slot++) {
      boolean isNew = random.nextInt(3) == 0;
      int host = isNew ? random.nextInt(schools) : -1;
      slots.add(
          new Slot(1 + random.nextInt(3), isNew ? 2 : 0, isNew ? random.nextInt(8000) : 0, host));
      for (int school = 0; school < schools; school++) {
        if (school == host || random.nextInt(3) > 0) {
          options.add(new Option(school, slot, random.nextInt(10_001)));
        }
      }
    }
    var apart = new ArrayList<Apart>();
    for (int school = 1; school < schools; school++) {
      if (random.nextInt(4) == 0) {
        apart.add(new Apart(random.nextInt(school), school));
      }
    }
    return new InclusionProblem(schools, slots, options, apart);
  }

  private static long best(InclusionProblem problem, int[] networks, int school) {
    if (school == networks.length) {
      return isAllowed(problem, networks) ? worth(problem, networks) : Long.MIN_VALUE;
    }
    long best = Long.MIN_VALUE;
    for (int slot = -1; slot < problem.networks().size(); slot++) {
      networks[school] = slot;
      best = Math.max(best, best(problem, networks, school + 1));
    }
    return best;
  }

  private static boolean isAllowed(InclusionProblem problem, int[] networks) {
    for (int school = 0; school < networks.length; school++) {
      int at = school;
      if (networks[at] >= 0
          && problem.options().stream()
              .noneMatch(o -> o.school() == at && o.network() == networks[at])) {
        return false;
      }
    }
    for (int slot = 0; slot < problem.networks().size(); slot++) {
      int at = slot;
      var each = problem.networks().get(slot);
      long size = Arrays.stream(networks).filter(network -> network == at).count();
      boolean formed = each.least() > 0 && size > 0;
      if (size > each.places()
          || formed && (size < each.least() || networks[each.host()] != slot)) {
        return false;
      }
    }
    return problem.apart().stream()
        .noneMatch(
            pair -> networks[pair.one()] >= 0 && networks[pair.one()] == networks[pair.other()]);
  }

  /** Placed schools first, then points less costs. */
  private static long worth(InclusionProblem problem, int[] networks) {
    long worth = 0;
    for (var option : problem.options()) {
      if (networks[option.school()] == option.network()) {
        worth += 1_000_000L + option.points();
      }
    }
    for (int slot = 0; slot < problem.networks().size(); slot++) {
      int at = slot;
      if (Arrays.stream(networks).anyMatch(network -> network == at)) {
        worth -= problem.networks().get(slot).cost();
      }
    }
    return worth;
  }
}
