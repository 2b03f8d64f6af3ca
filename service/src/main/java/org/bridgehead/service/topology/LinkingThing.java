/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;

/**
 * A thing that may link authorities: a node, and for each authority attached to it the ties that
 * attach it.
 *
 * @param kind what it links by
 * @param level the level, where it does not depend on the pair
 * @param via the network, person, activity or agency
 * @param authorities the authority of each attachment, lowest first
 * @param ties the tie of each attachment
 * @param bySchool whether each attachment is a school's and not the authority's own
 */
record LinkingThing(
    AuthorityLinkKind kind,
    AuthorityLinkKind.Level level,
    int via,
    int[] authorities,
    int[] ties,
    boolean[] bySchool) {

  /** The distinct authorities attached, lowest first. */
  int[] distinct() {
    return Arrays.stream(authorities).distinct().toArray();
  }

  /** The level at which it links two of its authorities. */
  AuthorityLinkKind.Level levelOf(int a, int b) {
    boolean depends = kind == AuthorityLinkKind.PERSON || kind == AuthorityLinkKind.ACTIVITY;
    if (!depends) {
      return level;
    }
    return hasSchoolOf(a) && hasSchoolOf(b)
        ? AuthorityLinkKind.Level.SCHOOLS
        : AuthorityLinkKind.Level.AUTHORITIES;
  }

  boolean attaches(int authority) {
    return Arrays.binarySearch(authorities, authority) >= 0;
  }

  /** The ties that attach an authority, lowest first. */
  Indices tiesOf(int authority) {
    var found = new Indices.Growing();
    for (int at = 0; at < authorities.length; at++) {
      if (authorities[at] == authority) {
        found.add(ties[at]);
      }
    }
    return found.freezeSorted();
  }

  private boolean hasSchoolOf(int authority) {
    for (int at = 0; at < authorities.length; at++) {
      if (authorities[at] == authority && bySchool[at]) {
        return true;
      }
    }
    return false;
  }
}
