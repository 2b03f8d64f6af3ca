/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.bridgehead.service.RunningService;
import org.bridgehead.service.topology.SuggestionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsolationSettingsTest {

  @Test
  void whatIsNotSetIsAsTheEngineHasIt(@TempDir Path folder) {
    assertThat(options(folder, Map.of())).isEqualTo(SuggestionOptions.STANDARD);
  }

  @Test
  void weightsAndReachAreSettings(@TempDir Path folder) {
    var options =
        options(
            folder,
            Map.of(
                "bridgehead.isolation.journey-weight", 50,
                "bridgehead.isolation.similar-value", 0.2,
                "bridgehead.isolation.new-km", 5));

    assertThat(options.weights().journey()).isEqualTo(50);
    assertThat(options.similar()).isEqualTo(0.2);
    assertThat(options.newKm()).isEqualTo(5);
  }

  private static SuggestionOptions options(Path folder, Map<String, Object> settings) {
    try (var service = RunningService.start(folder, settings)) {
      return service.beans().getBean(IsolationSettings.class).options();
    }
  }
}
