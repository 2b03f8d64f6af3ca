/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.start;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The clock of this machine, for all who need to know what day it is. */
@Factory
final class SystemClock {

  @Singleton
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
