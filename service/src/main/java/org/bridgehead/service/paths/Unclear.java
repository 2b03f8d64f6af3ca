/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.paths;

import java.util.List;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.search.Ends;
import org.bridgehead.service.store.Organisation;

/**
 * A name that a reader typed where a place is asked for.
 *
 * @param field where it was typed
 * @param typed what was typed
 * @param choices what it may mean; empty if nothing is called so
 */
public record Unclear(String field, String typed, List<Organisation> choices) {

  /** Copies the choices. */
  public Unclear {
    choices = List.copyOf(choices);
  }

  /** The page that was asked for, with one of the choices in place of the name. */
  public Here choosing(Here here, Organisation choice) {
    return here.replacing(field, typed, Ends.reference(choice));
  }
}
