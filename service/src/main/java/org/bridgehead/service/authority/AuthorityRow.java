/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

import io.micronaut.serde.annotation.Serdeable;
import org.bridgehead.service.store.Authority;
import org.jspecify.annotations.Nullable;

/**
 * An authority in a list; what no source states is null.
 *
 * @param code its three-digit code
 * @param name its name
 * @param region the region it lies in
 * @param type its type of authority
 * @param schools how many schools were open in it on the day
 */
@Serdeable
public record AuthorityRow(
    String code,
    @Nullable String name,
    @Nullable String region,
    @Nullable String type,
    long schools) {

  static AuthorityRow of(Authority authority, long schools) {
    return new AuthorityRow(
        authority.code(), authority.name(), authority.region(), authority.type(), schools);
  }
}
