/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import java.util.Arrays;
import java.util.List;
import org.bridgehead.service.topology.AuthorityLinkKind.Level;

/** A thing that may link authorities: a node, and the ties that attach authorities to it. */
final class LinkingThing {
  private final AuthorityLinkKind kind;
  private final Level level;
  private final int via;
  private final Attachment[] attachments;
  private final int[] authorities;
  private final boolean[] withSchool;
  private final int schools;
  private final int ownParties;

  /**
   * One tie that attaches an authority to a thing.
   *
   * @param authority the authority
   * @param party the school of the authority, or the authority itself
   * @param tie the tie
   */
  record Attachment(int authority, int party, int tie) implements Comparable<Attachment> {
    boolean isOfSchool() {
      return party != authority;
    }

    @Override
    public int compareTo(Attachment other) {
      int byAuthority = Integer.compare(authority, other.authority);
      int byParty = byAuthority != 0 ? byAuthority : Integer.compare(party, other.party);
      return byParty != 0 ? byParty : Integer.compare(tie, other.tie);
    }
  }

  /**
   * The thing with its attachments, of which there is at least one.
   *
   * @param level the level, where it does not depend on the pair
   * @param via the network, person, activity or agency
   */
  LinkingThing(AuthorityLinkKind kind, Level level, int via, List<Attachment> attached) {
    this.kind = kind;
    this.level = level;
    this.via = via;
    attachments = attached.toArray(Attachment[]::new);
    Arrays.sort(attachments);
    var distinct = new Indices.Growing();
    var schoolAt = new boolean[attachments.length];
    int parties = 0;
    int ofSchools = 0;
    for (int at = 0; at < attachments.length; at++) {
      var each = attachments[at];
      if (at == 0 || attachments[at - 1].authority() != each.authority()) {
        distinct.add(each.authority());
      }
      if (at == 0 || attachments[at - 1].party() != each.party()) {
        parties++;
        ofSchools += each.isOfSchool() ? 1 : 0;
      }
      schoolAt[distinct.size() - 1] |= each.isOfSchool();
    }
    authorities = distinct.toArray();
    withSchool = schoolAt;
    schools = ofSchools;
    ownParties = parties - ofSchools;
  }

  AuthorityLinkKind kind() {
    return kind;
  }

  /** The level, where it does not depend on the pair. */
  Level level() {
    return level;
  }

  int via() {
    return via;
  }

  /**
   * Whether the level depends on the pair: people and activities attach schools and authorities.
   */
  static boolean isMixed(AuthorityLinkKind kind) {
    return kind == AuthorityLinkKind.PERSON || kind == AuthorityLinkKind.ACTIVITY;
  }

  /** How many authorities are attached. */
  int size() {
    return authorities.length;
  }

  /** The authority at that position, lowest first. */
  int authority(int position) {
    return authorities[position];
  }

  /** The level at which it links the authorities at two positions. */
  Level levelAt(int one, int other) {
    if (!isMixed(kind)) {
      return level;
    }
    return withSchool[one] && withSchool[other] ? Level.SCHOOLS : Level.AUTHORITIES;
  }

  /** Whether its link of the authorities at two positions counts. */
  boolean isAdmitted(AuthorityLinks.Options options, int one, int other) {
    return options.kinds().contains(kind) && options.levels().contains(levelAt(one, other));
  }

  /** Takes the positions of two authorities, the lower first. */
  @FunctionalInterface
  interface PairAction {
    void accept(int one, int other);
  }

  /** Takes all pairs of authorities whose link counts. */
  void forEachPair(AuthorityLinks.Options options, PairAction action) {
    for (int one = 0; one < authorities.length; one++) {
      for (int other = one + 1; other < authorities.length; other++) {
        if (isAdmitted(options, one, other)) {
          action.accept(one, other);
        }
      }
    }
  }

  /** The position of an authority, below 0 if it is not attached. */
  int position(int authority) {
    return Arrays.binarySearch(authorities, authority);
  }

  /** The ties that attach an authority, lowest first. */
  Indices tiesOf(int authority) {
    return Indices.of(
        Arrays.stream(attachments)
            .filter(each -> each.authority() == authority)
            .mapToInt(Attachment::tie)
            .sorted()
            .distinct()
            .toArray());
  }

  /** How many schools are attached, each once. */
  int schools() {
    return schools;
  }

  /** How many authorities are attached themselves, each once. */
  int ownParties() {
    return ownParties;
  }
}
