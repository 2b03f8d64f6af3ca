/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.around;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a network as the script of its page takes it.
 *
 * @param nodes its places, the one in the middle first
 * @param ties its ties
 */
@Serdeable
record AroundElements(List<Node> nodes, List<Line> ties) {

  AroundElements {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /**
   * A place.
   *
   * @param id its kind and key
   * @param kind its kind
   * @param words what it is called
   * @param label the same, shortened
   * @param x where it stands in the picture, from the left
   * @param y where it stands, from the top
   * @param steps how many steps it is away
   * @param ties how many ties it has that day, shown or not
   * @param about the page about it; null if there is none
   * @param around the page of the network around it
   * @param grow where what is around it is to be had in this form
   */
  @Serdeable
  record Node(
      String id,
      String kind,
      String words,
      String label,
      double x,
      double y,
      int steps,
      int ties,
      @Nullable String about,
      String around,
      String grow) {}

  /**
   * A tie.
   *
   * @param id tells it apart
   * @param from the id of the place it leads from
   * @param to the id of the place it leads to
   * @param pen how it is drawn: solid, dotted or dashed
   */
  @Serdeable
  record Line(String id, String from, String to, String pen) {}
}
