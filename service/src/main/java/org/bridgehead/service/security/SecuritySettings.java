/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.security;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.util.List;
import org.bridgehead.service.start.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * Settings of {@code bridgehead.security}.
 *
 * @param keysFile the file of keys; null for {@code api-keys} in the data folder
 * @param allowedHosts names, with or without a port, that this service answers to besides those of
 *     this machine's loopback
 * @param sessionSecret seals what browsers hold that are signed in, the same on all replicas; null
 *     for one in the data folder
 */
@ConfigurationProperties("bridgehead.security")
record SecuritySettings(
    @Nullable Path keysFile,
    @Bindable(defaultValue = "") List<String> allowedHosts,
    @Nullable String sessionSecret) {

  Path keysFile(DataFolder folder) {
    return keysFile == null ? folder.resolve(DataFolder.API_KEYS) : keysFile;
  }
}
