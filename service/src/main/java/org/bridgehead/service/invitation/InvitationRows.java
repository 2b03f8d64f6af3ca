/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of invitations.
 *
 * @param rows those of this page
 * @param next to be given as {@code after} for the next page; null if this is the last
 */
@Serdeable
public record InvitationRows(List<InvitationView> rows, @Nullable String next) {

  /** Copies the lists. */
  public InvitationRows {
    rows = List.copyOf(rows);
  }
}
