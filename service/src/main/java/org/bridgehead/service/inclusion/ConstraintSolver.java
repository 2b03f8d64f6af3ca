/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Solves by CP-SAT of OR-Tools: a truth value for each option, and one for each new network. One
 * worker, a fixed seed and a limit counted in steps, not in time, so that the same problem has the
 * same solution on every machine.
 */
@Singleton
final class ConstraintSolver implements InclusionSolver {
  private static final int SEED = 1;
  private static final double MOST_EFFORT = 10;
  private static final long POINTS = 10_001;

  @Override
  public Solution solve(InclusionProblem problem) {
    if (problem.options().isEmpty()) {
      var none = new int[problem.schools()];
      Arrays.fill(none, -1);
      return new Solution(none, true);
    }
    Loader.loadNativeLibraries();
    return new Model(problem).solve();
  }

  private static final class Model {
    private final CpModel model = new CpModel();
    private final InclusionProblem problem;
    private final LinearExprBuilder goal = LinearExpr.newBuilder();
    private final List<BoolVar> chosen = new ArrayList<>();
    private final List<List<Literal>> bySchool = new ArrayList<>();
    private final List<Map<Integer, BoolVar>> byNetwork = new ArrayList<>();

    Model(InclusionProblem problem) {
      this.problem = problem;
      for (int school = 0; school < problem.schools(); school++) {
        bySchool.add(new ArrayList<>());
      }
      problem.networks().forEach(_ -> byNetwork.add(new HashMap<>()));
      addOptions();
      bySchool.forEach(model::addAtMostOne);
      for (int network = 0; network < byNetwork.size(); network++) {
        addNetwork(problem.networks().get(network), byNetwork.get(network));
      }
      addApart();
      model.maximize(goal);
    }

    /** One school more is worth more than all points together. */
    private void addOptions() {
      long placed = POINTS * (problem.schools() + 1L) + costs();
      for (var option : problem.options()) {
        var choice = model.newBoolVar("");
        chosen.add(choice);
        bySchool.get(option.school()).add(choice);
        byNetwork.get(option.network()).put(option.school(), choice);
        goal.addTerm(choice, placed + option.points());
      }
    }

    private long costs() {
      return problem.networks().stream().mapToLong(InclusionProblem.Slot::cost).sum();
    }

    private void addNetwork(InclusionProblem.Slot slot, Map<Integer, BoolVar> choices) {
      var all = choices.values().toArray(new BoolVar[0]);
      if (slot.least() == 0) {
        model.addLessOrEqual(LinearExpr.sum(all), slot.places());
        return;
      }
      var formed = model.newBoolVar("");
      goal.addTerm(formed, -slot.cost());
      model.addLessOrEqual(LinearExpr.newBuilder().addSum(all).addTerm(formed, -slot.places()), 0);
      model.addGreaterOrEqual(
          LinearExpr.newBuilder().addSum(all).addTerm(formed, -slot.least()), 0);
      var host = choices.get(slot.host());
      if (host != null) {
        model.addImplication(formed, host);
      }
    }

    private void addApart() {
      for (var pair : problem.apart()) {
        for (var choices : byNetwork) {
          var one = choices.get(pair.one());
          var other = choices.get(pair.other());
          if (one != null && other != null) {
            model.addAtMostOne(List.of(one, other));
          }
        }
      }
    }

    Solution solve() {
      var solver = new CpSolver();
      solver
          .getParameters()
          .setNumWorkers(1)
          .setRandomSeed(SEED)
          .setMaxDeterministicTime(MOST_EFFORT);
      var status = solver.solve(model);
      var networks = new int[problem.schools()];
      Arrays.fill(networks, -1);
      if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
        for (int at = 0; at < chosen.size(); at++) {
          if (solver.booleanValue(chosen.get(at))) {
            var option = problem.options().get(at);
            networks[option.school()] = option.network();
          }
        }
      }
      return new Solution(networks, status == CpSolverStatus.OPTIMAL);
    }
  }
}
