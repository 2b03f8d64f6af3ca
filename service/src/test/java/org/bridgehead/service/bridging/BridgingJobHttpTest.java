/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.bridging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridgehead.service.question.AskedService.column;
import static org.bridgehead.service.question.AskedService.text;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.bridgehead.service.client.BridgingClient;
import org.bridgehead.service.client.Scope;
import org.bridgehead.service.client.StillComputingException;
import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.topology.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked while two other computations hold both places, over HTTP. */
class BridgingJobHttpTest {

  private final CountDownLatch release = new CountDownLatch(1);

  @SuppressWarnings("NullAway.Init") // set before each test
  private AskedService service;

  @BeforeEach
  void start(@TempDir Path folder) throws InterruptedException {
    service = AskedService.start(folder);
    var holding = new CountDownLatch(2);
    var jobs = service.bean(BridgingJobs.class);
    jobs.start("first", "", held(holding));
    jobs.start("second", "", held(holding));
    holding.await();
  }

  private Consumer<Run> held(CountDownLatch holding) {
    return _ -> {
      holding.countDown();
      try {
        release.await();
      } catch (InterruptedException _) {
        throw new CancellationException();
      }
    };
  }

  @AfterEach
  void stop() {
    release.countDown();
    service.close();
  }

  private String accepted(String path) throws Exception {
    var response = service.get(path, "Prefer", "wait=0");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
    assertThat(response.headers().firstValue("Retry-After")).isPresent();
    var view = service.read(response);
    assertThat(text(view, "state")).isEqualTo("queued");
    assertThat(text(view, "result")).isEqualTo("/api/v1" + path);
    var location = response.headers().firstValue("Location").orElseThrow();
    assertThat(location).isEqualTo(text(view, "address"));
    return location.substring("/api/v1".length());
  }

  private void await(String location) {
    var id = location.substring(location.lastIndexOf('/') + 1);
    var job = service.bean(BridgingJobs.class).find(id).orElseThrow();
    assertThat(job.await(Duration.ofMinutes(1))).isTrue();
  }

  @Test
  void whatIsNotThereYetIsAJob() throws Exception {
    var location = accepted("/bridging?authority=801&authority=802");
    assertThat(accepted("/bridging?authority=801&authority=802&limit=1"))
        .as("the same schools on the same day share a job")
        .isEqualTo(location);
  }

  @Test
  void theClientSaysThatItIsNotThereYet() {
    var wait = PropertySource.of("wait", Map.of("bridgehead.client.wait", 0));
    service.bean(ApplicationContext.class).getEnvironment().addPropertySource(wait);
    var bridging = service.client(BridgingClient.class);
    assertThatExceptionOfType(StillComputingException.class)
        .isThrownBy(() -> bridging.list(Scope.EVERYWHERE))
        .satisfies(
            failure -> {
              assertThat(failure.job()).startsWith("/api/v1/bridging/jobs/");
              release.countDown();
              await(failure.job());
            });
    assertThat(bridging.list(Scope.EVERYWHERE).rows()).hasSize(3);
  }

  @Test
  void onceItIsDoneTheAnswerIsThere() throws Exception {
    var location = accepted("/bridging");
    release.countDown();
    await(location);
    assertThat(text(service.ask(location), "state")).isEqualTo("done");
    var again = service.get("/bridging", "Prefer", "wait=0");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(column(service.read(again), "place/key")).containsExactly("P-1", "100003", "100004");
    assertThat(column(service.ask("/bridging/post/P-1"), "bridge/place/key"))
        .containsExactly("P-1");
  }

  @Test
  void aJobCanBeCancelled() throws Exception {
    var location = accepted("/bridging/post/P-1");
    var cancelled = service.send("DELETE", location);
    assertThat(cancelled.statusCode()).isEqualTo(200);
    assertThat(text(service.read(cancelled), "state")).isEqualTo("cancelled");
    assertThat(accepted("/bridging")).isNotEqualTo(location);
  }

  @Test
  void aChangeOfBridgesIsAJobToo() throws Exception {
    var path = "/changes/bridging?from=2017-01-01&to=2024-01-01";
    var first = accepted(path);
    release.countDown();
    await(first);
    assertThat(service.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsSupposedIsAJobTooAndIsFoundAgain() throws Exception {
    var body = "{\"changes\":[{\"change\":\"lose-post\",\"post\":\"P-1\"}]}";
    var first = service.post("/what-if", body, "Prefer", "wait=0");
    assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
    assertThat(text(service.read(first), "result")).isEqualTo("/api/v1/what-if");
    assertThat(
            service
                .post("/what-if", body.replace("}]", "}],\"questions\":[\"paths\"]"))
                .statusCode())
        .as("what needs no bridges does not wait")
        .isEqualTo(200);
    release.countDown();
    await(first.headers().firstValue("Location").orElseThrow());
    var done = service.post("/what-if", body, "Prefer", "wait=60");
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(text(service.read(done), "figures/bridging/totals/pairsAfter")).isEqualTo("4");
    assertThat(service.post("/what-if", body, "Prefer", "wait=0").statusCode())
        .as("both are at hand now")
        .isEqualTo(200);
  }

  @Test
  void aJobThatNobodyStartedIsNotThere() throws Exception {
    service.isProblem("/bridging/jobs/0123", 404, "unknown-job", "job");
    assertThat(service.send("DELETE", "/bridging/jobs/0123").statusCode()).isEqualTo(404);
    assertThat(service.get("/bridging/jobs/0123", "X-Forwarded-For", "198.51.100.7").statusCode())
        .isEqualTo(401);
  }
}
