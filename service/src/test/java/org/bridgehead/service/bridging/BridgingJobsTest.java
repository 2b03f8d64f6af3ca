/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.ProblemException;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.topology.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BridgingJobsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2024-01-31T12:00:00Z"));
  private final BridgingJobs jobs = new BridgingJobs(new Secrets(), clock());
  private final CountDownLatch release = new CountDownLatch(1);

  private Clock clock() {
    InstantSource source = () -> now.get();
    return source.withZone(ZoneOffset.UTC);
  }

  @AfterEach
  void stop() {
    release.countDown();
    jobs.close();
  }

  /** Reports 3 of 4, says so, and waits until it is released or cancelled. */
  private Consumer<Run> held(CountDownLatch reached) {
    return run -> {
      run.progress().report(3, 4);
      reached.countDown();
      while (!await(release)) {
        if (run.cancelled().getAsBoolean()) {
          throw new CancellationException();
        }
      }
    };
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(1, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      throw new CancellationException();
    }
  }

  @Test
  void saysHowFarItIsAndHowLongItTakes() throws Exception {
    var reached = new CountDownLatch(1);
    var job = jobs.start("one", "/result", held(reached));
    reached.await();
    now.updateAndGet(time -> time.plusSeconds(30));
    var view = BridgingJobView.of(job);
    assertThat(view.state()).isEqualTo("running");
    assertThat(view.done()).isEqualTo(3);
    assertThat(view.total()).isEqualTo(4);
    assertThat(view.secondsLeft()).isEqualTo(10);
    assertThat(view.result()).isEqualTo("/result");
    release.countDown();
    assertThat(job.await(LONG)).isTrue();
    assertThat(BridgingJobView.of(job).state()).isEqualTo("done");
    assertThat(BridgingJobView.of(job).secondsLeft()).isNull();
  }

  @Test
  void whoAsksTheSameSharesAJobAndOthersDoNot() {
    var first = jobs.start("one", "", held(new CountDownLatch(1)));
    assertThat(jobs.start("one", "", held(new CountDownLatch(1)))).isSameAs(first);
    assertThat(jobs.start("other", "", held(new CountDownLatch(1)))).isNotSameAs(first);
    assertThat(first.id()).hasSize(32);
    assertThat(jobs.find(first.id())).containsSame(first);
    assertThat(jobs.find("guessed")).isEmpty();
  }

  @Test
  void aJobThatIsCancelledStopsAndTheNextBeginsAnew() throws Exception {
    var reached = new CountDownLatch(1);
    var job = jobs.start("one", "", held(reached));
    reached.await();
    job.cancel();
    assertThat(job.await(LONG)).isTrue();
    assertThat(job.state()).isEqualTo(BridgingJob.State.CANCELLED);
    assertThat(jobs.start("one", "", held(new CountDownLatch(1)))).isNotSameAs(job);
  }

  @Test
  void onlySoManyRunAndWaitAtOnce() throws Exception {
    var reached = new CountDownLatch(2);
    for (int each = 0; each < 20; each++) {
      jobs.start(each, "", held(reached));
    }
    reached.await();
    var waiting = jobs.start(19, "", held(new CountDownLatch(1)));
    assertThat(waiting.state()).isEqualTo(BridgingJob.State.QUEUED);
    assertThat(BridgingJobView.of(waiting).secondsLeft()).isNull();
    assertThatThrownBy(() -> jobs.start(20, "", held(new CountDownLatch(1))))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> assertThat(refused.failure()).isInstanceOf(Failure.TooMany.class));
    waiting.cancel();
    assertThat(waiting.state()).isEqualTo(BridgingJob.State.CANCELLED);
    release.countDown();
    assertThat(jobs.start(18, "", _ -> {}).await(LONG)).isTrue();
  }

  @Test
  void aFaultIsSaidToBeOne() {
    var job =
        jobs.start(
            "one",
            "",
            _ -> {
              throw new IllegalStateException("expected by this test");
            });
    assertThat(job.await(LONG)).isTrue();
    assertThat(job.state()).isEqualTo(BridgingJob.State.FAILED);
  }

  @Test
  void whatIsOverIsForgottenAfterTenMinutes() {
    var job = jobs.start("one", "", _ -> {});
    assertThat(job.await(LONG)).isTrue();
    now.updateAndGet(time -> time.plus(Duration.ofMinutes(10)));
    assertThat(jobs.find(job.id())).isPresent();
    now.updateAndGet(time -> time.plusSeconds(1));
    assertThat(jobs.find(job.id())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', 10",
    "wait=3, 3",
    "wait=0, 0",
    "'respond-async, wait=5', 5",
    "'respond-async', 0",
    "wait=999, 60",
    "wait=-1, 10",
    "wait=99999999999, 10",
    "return=minimal, 10",
  })
  void aPreferenceThatIsNotUnderstoodIsNone(String preference, int seconds) {
    assertThat(PreferredWait.of(preference)).isEqualTo(Duration.ofSeconds(seconds));
  }
}
