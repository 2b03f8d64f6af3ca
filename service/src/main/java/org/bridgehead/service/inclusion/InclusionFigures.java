/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.inclusion;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a whole.
 *
 * @param words what it is, and what it is not
 * @param schools how many schools were to be placed
 * @param placed how many are
 * @param out how many are not
 * @param proven whether no plan places more, or fits better
 * @param networks the networks that schools are placed into, existing ones first
 */
@Serdeable
public record InclusionFigures(
    String words, int schools, int placed, int out, boolean proven, List<PlanNetwork> networks) {

  /** Copies the networks. */
  public InclusionFigures {
    networks = List.copyOf(networks);
  }

  /**
   * A network in the plan.
   *
   * @param network the network; null for one that would have to be formed
   * @param name its name in words, a new one by the school around which it is formed
   * @param places how many places it had left
   * @param joining the schools that would be invited
   */
  @Serdeable
  public record PlanNetwork(@Nullable Place network, String name, int places, List<Place> joining) {

    /** Copies the schools. */
    public PlanNetwork {
      joining = List.copyOf(joining);
    }
  }
}
