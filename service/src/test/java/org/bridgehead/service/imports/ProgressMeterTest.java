/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ProgressMeterTest {

  private static final class Hand extends Clock {
    private Instant now = Instant.EPOCH;

    void to(long seconds) {
      now = Instant.ofEpochSecond(seconds);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final Hand hand = new Hand();

  @Test
  void aQuarterReadInTenSecondsLeavesThirty() {
    var meter = new ProgressMeter(hand, 4000);
    assertThat(meter.now().phase()).isEqualTo("waiting");
    meter.readingBegins();
    hand.to(5);
    meter.read("a.csv", 600);
    hand.to(10);
    meter.read("b.csv", 400);
    assertThat(meter.now())
        .isEqualTo(new ImportProgress("reading", "b.csv", 400, 1000, 4000, 0, 0, 30L));
    meter.comparing();
    assertThat(meter.now().secondsLeft()).isNull();
    hand.to(20);
    meter.writingBegins();
    hand.to(23);
    meter.written(2, 3);
    assertThat(meter.now()).isEqualTo(new ImportProgress("writing", "", 0, 1000, 4000, 2, 3, 2L));
    meter.written(3, 3);
    assertThat(meter.now().secondsLeft()).isZero();
  }

  @Test
  void nothingIsSaidThatCannotBeKnown() {
    var meter = new ProgressMeter(hand, 0);
    meter.readingBegins();
    hand.to(10);
    meter.read("a.xlsx", 100);
    assertThat(meter.now().secondsLeft()).isNull();
    meter.writingBegins();
    meter.written(0, 10);
    assertThat(meter.now().secondsLeft()).isNull();
  }
}
