/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/** The roles in which an organisation is a member of a network. */
public final class MemberRole {
  /** It leads the network. */
  public static final String LEAD = "lead";

  /** It takes part. */
  public static final String PARTNER = "partner";

  /** The network serves its area; no route. */
  public static final String SERVED = "served";

  /** It accredits what the network does; no route. */
  public static final String ACCREDITS = "accredits";

  private MemberRole() {}
}
