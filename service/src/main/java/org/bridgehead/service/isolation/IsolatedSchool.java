/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.bridgehead.service.question.Place;
import org.bridgehead.service.question.Why;
import org.jspecify.annotations.Nullable;

/**
 * Where one school stands on the ladder of isolation.
 *
 * @param urn its URN
 * @param name its name; null if none is on record
 * @param authority its authority on the day; null if none is on record
 * @param phase its phase of education; null if none is on record
 * @param rung the code of its rung
 * @param rungWords its rung in words
 * @param flags what else is to be said of it
 * @param why what the rung rests on
 * @param suggested the network that is suggested to it first; null if none is
 */
@Serdeable
public record IsolatedSchool(
    String urn,
    @Nullable String name,
    @Nullable Place authority,
    @Nullable String phase,
    String rung,
    String rungWords,
    List<Flag> flags,
    Why why,
    @Nullable Place suggested) {

  /** Copies the flags. */
  public IsolatedSchool {
    flags = List.copyOf(flags);
  }

  /**
   * What is said of a school whatever its rung.
   *
   * @param flag its code
   * @param words it in words
   * @param why what it rests on
   */
  @Serdeable
  public record Flag(String flag, String words, Why why) {}
}
