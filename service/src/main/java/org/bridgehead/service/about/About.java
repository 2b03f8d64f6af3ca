/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.about;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this service is and what it serves.
 *
 * @param name the service's name
 * @param version its version
 * @param store the store that is served: "demonstration", "country", "remote", or "none" yet
 * @param invented whether everything in the store is invented
 * @param revision the revision that is answered from; null before the first
 * @param newestDate the newest date that the sources cover; null where nothing is loaded
 * @param licences one line for each licence that the data come under
 */
@Serdeable
public record About(
    String name,
    String version,
    String store,
    boolean invented,
    @Nullable Long revision,
    @Nullable LocalDate newestDate,
    List<String> licences) {}
