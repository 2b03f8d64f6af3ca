/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

import io.micronaut.serde.annotation.Serdeable;
import java.time.ZonedDateTime;
import org.bridgehead.importer.plan.Erasures.Erasure;

/**
 * An erasure on record. Nothing of whom it concerned is kept but keyed hashes, which are not shown.
 *
 * @param revision the revision that it published
 * @param at when
 * @param reason the code of the reason; taken-up where one that broke off, or that was asked for
 *     before these data were restored, was carried out at a start
 * @param by the id of the key that asked for it
 */
@Serdeable
record ErasureView(long revision, ZonedDateTime at, String reason, String by) {

  static ErasureView of(Erasure erasure) {
    return new ErasureView(erasure.revision(), erasure.at(), erasure.why(), erasure.by());
  }
}
