/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.erasure;

/** Why a person is erased. There are no words of one's own, as those could name somebody. */
public enum Reason {
  /** The person asked for it. */
  REQUEST("The person asked for it"),
  /** The person objects to being on record. */
  OBJECTION("The person objects to being on record"),
  /** What is held is needed no longer. */
  NOT_NEEDED("What is held is needed no longer"),
  /** It should not have been held. */
  UNLAWFUL("It should not have been held");

  private final String words;

  Reason(String words) {
    this.words = words;
  }

  /** The reason for readers. */
  public String words() {
    return words;
  }
}
