/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.bridgehead.service.start.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListeningAddressTest {

  @TempDir Path folder;

  private Keys keys() {
    return new Keys(
        new DataFolder(folder), new SecuritySettings(null, List.of(), null), new Secrets());
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.2"})
  void loopbackNeedsNoKey(String host) {
    assertThat(new ListeningAddress(host, keys()).isLoopback()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "", "192.0.2.1"})
  void anyOtherAddressIsRefusedUntilAKeyExists(String host) throws Exception {
    assertThatThrownBy(() -> new ListeningAddress(host, keys()))
        .isInstanceOf(RefusedToStart.class)
        .hasMessageContaining("key add --role administrator");
    new KeyFile(folder.resolve("api-keys"))
        .add(ApiKey.make(new Secrets(), Role.VIEWER, "", LocalDate.of(2026, 1, 31)).key());
    assertThat(new ListeningAddress(host, keys()).isLoopback()).isFalse();
  }

  @Test
  void theOwnersKeyAloneIsNotEnough() {
    assertThat(keys().any()).isFalse();
    assertThat(folder.resolve(DataFolder.OWNER_KEY)).exists();
  }
}
