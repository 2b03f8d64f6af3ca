/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import jakarta.inject.Singleton;
import java.util.List;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.service.opening.Opening;

/** Erases people in the imports' turn, so that none is under way meanwhile. */
@Singleton
public final class Erasing {

  private final ImportQueue queue;
  private final Opening opening;

  Erasing(ImportQueue queue, Opening opening) {
    this.queue = queue;
    this.opening = opening;
  }

  /**
   * Erases a person, once the imports before it are through; waits for that.
   *
   * @param person the id
   * @param why the code of the reason, which names nobody
   * @param by the id of the key that asks for it
   * @return the revision without that person
   * @throws org.bridgehead.service.error.ProblemException if the graph holds no such person, or
   *     invented people only
   */
  public long erase(String person, String why, String by) {
    return queue.erase(person, why, by).revision();
  }

  /** All erasures on record, the newest first. */
  public List<Erasures.Erasure> list() {
    return opening.erasures().listErasures();
  }
}
