/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.bridgehead.service.snapshot.CurrentSnapshot;
import org.bridgehead.service.snapshot.Snapshot;

/** The snapshot that a test puts in force. */
@Singleton
@Primary
@Requires(property = FixedSnapshot.PROPERTY)
final class FixedSnapshot implements CurrentSnapshot {

  static final String PROPERTY = "fixed.snapshot";

  private volatile Snapshot current = SmallCountry.EMPTY;

  @Override
  public Snapshot current() {
    return current;
  }

  void set(Snapshot next) {
    current = next;
  }
}
