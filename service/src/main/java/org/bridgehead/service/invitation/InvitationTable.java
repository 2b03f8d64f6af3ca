/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import static org.bridgehead.service.table.Table.column;

import java.util.List;
import org.bridgehead.service.table.Table;

/** Invitations as a table. */
final class InvitationTable {

  static final Table<InvitationPage.Row> TABLE =
      new Table<>(
          "invitations",
          List.of(
              column("id", row -> row.invitation().id()),
              column("urn", row -> row.invitation().urn()),
              column("school", row -> row.school().name()),
              column("network_id", row -> row.invitation().networkId()),
              column("network", row -> row.network().name()),
              column("state", row -> InvitationWords.state(row.invitation().state())),
              column("since", row -> row.invitation().since()),
              column("owner", row -> row.invitation().owner()),
              column("next", row -> row.invitation().next()),
              column("lapsed", row -> row.invitation().lapsed())));

  private InvitationTable() {}
}
