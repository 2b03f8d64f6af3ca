/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridgehead.service.invitation.InvitationState.ACCEPTED;
import static org.bridgehead.service.invitation.InvitationState.CHECKED_WITH_HEAD;
import static org.bridgehead.service.invitation.InvitationState.CONSIDERING;
import static org.bridgehead.service.invitation.InvitationState.DECLINED;
import static org.bridgehead.service.invitation.InvitationState.DEFERRED;
import static org.bridgehead.service.invitation.InvitationState.INVITED;
import static org.bridgehead.service.invitation.InvitationState.JOINED;
import static org.bridgehead.service.invitation.InvitationState.NETWORK_ASKED;
import static org.bridgehead.service.invitation.InvitationState.REVIEWED;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvitationStateTest {

  @Test
  void theWayOfTheDesignIsOpen() {
    var way =
        List.of(CONSIDERING, CHECKED_WITH_HEAD, NETWORK_ASKED, INVITED, ACCEPTED, JOINED, REVIEWED);
    for (int at = 0; at + 1 < way.size(); at++) {
      assertThat(way.get(at).next()).contains(way.get(at + 1));
    }
  }

  @Test
  void nobodyIsInvitedBeforeTheHeadAndTheNetworkWereAsked() {
    assertThat(CONSIDERING.next()).containsExactlyInAnyOrder(CHECKED_WITH_HEAD, DECLINED, DEFERRED);
    assertThat(CHECKED_WITH_HEAD.next()).doesNotContain(INVITED, ACCEPTED, JOINED);
    assertThat(NETWORK_ASKED.next()).doesNotContain(ACCEPTED, JOINED);
  }

  @Test
  void fromEveryOpenStateOneMayDeclineOrPutOff() {
    for (var state : List.of(CONSIDERING, CHECKED_WITH_HEAD, NETWORK_ASKED, INVITED, ACCEPTED)) {
      assertThat(state.next()).contains(DECLINED, DEFERRED);
    }
  }

  @Test
  void aDeclineIsTakenUpFromTheStartOnlyAndAReviewIsTheEnd() {
    assertThat(DECLINED.next()).containsExactly(CONSIDERING);
    assertThat(REVIEWED.next()).isEmpty();
  }

  @Test
  void aPlaceIsTakenUntilSomebodySaysNo() {
    for (var state : InvitationState.values()) {
      assertThat(state.takesPlace())
          .isEqualTo(!EnumSet.of(DECLINED, DEFERRED, REVIEWED).contains(state));
    }
  }
}
