/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import io.micronaut.context.annotation.Bean;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.topology.Run;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes bridges, a few at once. Who asks for what is being computed waits for the same job. A
 * request that does not want to wait longer is sent to the job instead.
 */
@Singleton
@Bean(preDestroy = "close")
public final class BridgingJobs implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(BridgingJobs.class);
  private static final int AT_ONCE = 2;
  private static final int MOST_UNDER_WAY = 20;
  private static final Duration KEPT = Duration.ofMinutes(10);

  private final Secrets secrets;
  private final Clock clock;
  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          AT_ONCE, Thread.ofPlatform().daemon().name("bridging-", 0).factory());
  private final Map<Object, BridgingJob> underWay = new HashMap<>();
  private final Map<String, BridgingJob> byId = new LinkedHashMap<>();

  BridgingJobs(Secrets secrets, Clock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * The answer, if the bridges of all these questions are at hand or are so within the time that
   * the request would wait; else 202 and the address of a job.
   */
  public <B> HttpResponse<B> answer(
      HttpRequest<?> request, List<Question> questions, Supplier<HttpResponse<B>> answer) {
    var asked = request.getUri().toString();
    var deadline = clock.instant().plus(PreferredWait.of(request));
    for (var question : questions) {
      if (!Bridges.areKnown(question)) {
        var job = start(question, asked);
        if (!job.await(Duration.between(clock.instant(), deadline))) {
          return BridgingJobView.accepted(job, asked);
        }
        requireDone(job);
      }
    }
    return answer.get();
  }

  /**
   * Whether the bridges of all these questions are at hand, or are so within that time. What is not
   * goes on being worked out, for whoever asks again.
   *
   * @param asked the address that answers once they are
   */
  public boolean areAtHand(List<Question> questions, String asked, Duration longest) {
    var deadline = clock.instant().plus(longest);
    var jobs =
        questions.stream()
            .filter(question -> !Bridges.areKnown(question))
            .map(question -> start(question, asked))
            .toList();
    return jobs.stream()
        .allMatch(
            job ->
                job.await(Duration.between(clock.instant(), deadline))
                    && job.state() == BridgingJob.State.DONE);
  }

  private static void requireDone(BridgingJob job) {
    switch (job.state()) {
      case DONE -> {}
      case CANCELLED ->
          throw new Failure.Conflict(
                  "Somebody who asked the same cancelled the computation; ask again.")
              .exception();
      case QUEUED, RUNNING, FAILED -> throw new IllegalStateException("a computation has failed");
    }
  }

  /** The job of that id, while it is remembered: ten minutes after it is over. */
  Optional<BridgingJob> find(String id) {
    synchronized (byId) {
      dropOld();
      return Optional.ofNullable(byId.get(id));
    }
  }

  private BridgingJob start(Question question, String result) {
    return start(question.key(), result, run -> Bridges.work(question, run));
  }

  /** The job for what the key names: the one that is under way, else a new one. */
  BridgingJob start(Object key, String result, Consumer<Run> work) {
    synchronized (byId) {
      dropOld();
      var known = underWay.get(key);
      if (known != null && !known.isOver()) {
        return known;
      }
      underWay.values().removeIf(BridgingJob::isOver);
      if (underWay.size() >= MOST_UNDER_WAY) {
        throw new Failure.TooMany(
                "%d computations are under way, as many as may be; ask again when some are done."
                    .formatted(MOST_UNDER_WAY))
            .exception();
      }
      var job = new BridgingJob(secrets.id(16), result, clock);
      underWay.put(key, job);
      byId.put(job.id(), job);
      workers.execute(() -> run(key, job, work));
      return job;
    }
  }

  private void run(Object key, BridgingJob job, Consumer<Run> work) {
    try {
      job.run(Runtime.getRuntime().availableProcessors(), work);
    } catch (RuntimeException failure) {
      LOG.error("A computation of bridges failed, job {}", job.id(), failure);
    } finally {
      synchronized (byId) {
        underWay.remove(key, job);
      }
    }
  }

  private void dropOld() {
    var oldest = clock.instant().minus(KEPT);
    byId.values().removeIf(job -> job.wasOverBefore(oldest));
  }

  @Override
  public void close() {
    synchronized (byId) {
      byId.values().forEach(BridgingJob::cancel);
    }
    workers.shutdownNow();
  }
}
