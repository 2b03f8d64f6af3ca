/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bridgehead.service.question.AskedService.at;
import static org.bridgehead.service.question.AskedService.text;
import static org.bridgehead.service.question.AskedService.texts;

import org.bridgehead.service.question.AskedService;
import org.bridgehead.service.question.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(SharedService.class)
@ResourceLock(SharedService.LOCK)
class ShapeTest {

  private final AskedService service;

  ShapeTest(AskedService service) {
    this.service = service;
  }

  @Test
  void aNetworkIsSeenWithoutItsMembership() throws Exception {
    var answer = service.ask("/networks/N-1/shape");
    assertThat(text(answer, "figures/schools")).isEqualTo("3");
    assertThat(text(answer, "rows/0/place/name")).isEqualTo("Ambermere Network");
    assertThat(text(answer, "rows/0/form")).isEqualTo("unjoined");
    assertThat(text(answer, "rows/0/density")).isEqualTo("0.0");
    assertThat(at(answer, "rows/0/clustering").isNull()).isTrue();
    assertThat(texts(answer, "rows/0/contacts")).containsExactly("0", "0", "0");
    assertThat(text(answer, "rows/0/outside/outside")).isEqualTo("1");
    assertThat(text(answer, "rows/0/outside/index")).isEqualTo("1.0");
    assertThat(text(answer, "rows/0/why/words"))
        .isEqualTo(
            "Of 3 schools of Ambermere Network, 0 are joined to another by more than the"
                + " membership: nothing on record joins them.");
    assertThat(at(answer, "rows/0/why/ties").size()).isEqualTo(3);
    assertThat(text(answer, "meaning/form/name")).isEqualTo("Form");
  }

  @Test
  void anAuthorityIsSeenThroughWhatItsSchoolsShare() throws Exception {
    var amber = service.ask("/authorities/801/shape");
    assertThat(text(amber, "rows/0/form")).isEqualTo("pair");
    assertThat(text(amber, "rows/0/edges")).isEqualTo("1");
    assertThat(text(amber, "rows/0/density")).isEqualTo("1.0");
    assertThat(text(amber, "rows/0/longest")).isEqualTo("1");
    assertThat(at(amber, "rows/0/outside/index").getDoubleValue())
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(at(amber, "rows/0/outside/expected").getDoubleValue())
        .isCloseTo(9 / 11.0, within(1e-12));
    assertThat(at(amber, "rows/0/why/ties").size()).isEqualTo(2);
    var dale = service.ask("/authorities/804/shape");
    assertThat(text(dale, "figures/schools")).isEqualTo("0");
    assertThat(at(dale, "rows/0/density").isNull()).isTrue();
    assertThat(text(dale, "rows/0/outside/words")).isEqualTo("no link on record");
  }

  @Test
  void holdersAreTracedAsCounts() throws Exception {
    var answer = service.ask("/networks/N-1/tracer?from=2020-01-01");
    assertThat(text(answer, "figures/holders")).isEqualTo("1");
    assertThat(text(answer, "figures/stayed")).isEqualTo("1");
    assertThat(text(answer, "figures/to")).isEqualTo("2024-01-31");
    assertThat(text(answer, "total")).isEqualTo("0");
    assertThat(text(answer, "figures/words"))
        .isEqualTo(
            "Of 1 holder of posts of Ambermere Network on 2020-01-01, on 2024-01-31 1 stayed, 0"
                + " moved within it, 0 left and 0 hold no post on record.");
  }

  @Test
  void whatIsNotThereIsAProblem() throws Exception {
    assertThat(service.get("/networks/N-77/shape").statusCode()).isEqualTo(404);
    assertThat(service.get("/authorities/999/shape").statusCode()).isEqualTo(404);
    service.isProblem("/networks/N-1/tracer", 400, "invalid", "from");
    service.isProblem("/networks/N-1/tracer?from=2020-13-01", 400, "impossible-date", "from");
    service.isProblem("/networks/N-1/tracer?from=2020-01-01&to=soon", 400, "impossible-date", "to");
  }
}
