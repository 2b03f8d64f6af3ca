/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.links;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.topology.AuthorityLinkKind;
import org.bridgehead.service.topology.AuthorityLinkKind.Level;
import org.bridgehead.service.topology.AuthorityLinks;
import org.jspecify.annotations.Nullable;

/** What links by what, in addresses, answers and words. */
public final class LinkKinds {

  private LinkKinds() {}

  /** A person is a post, as nobody is named. */
  static String code(AuthorityLinkKind kind) {
    return kind == AuthorityLinkKind.PERSON ? "post" : Codes.of(kind);
  }

  static String words(AuthorityLinkKind kind) {
    return switch (kind) {
      case LEARNING_NETWORK -> "learning network";
      case PERSON -> "shared post";
      case ACTIVITY -> "activity";
      case TRUST -> "trust";
      case FEDERATION -> "federation";
      case SPONSOR -> "sponsor";
      case OTHER_LEGAL -> "other legal group";
      case AGENCY -> "agency";
    };
  }

  static String words(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  /** The links that are asked for; the learning kinds and all levels where none are named. */
  public static AuthorityLinks.Options options(
      @Nullable List<String> kinds, @Nullable List<String> levels) {
    return new AuthorityLinks.Options(
        kinds == null || kinds.isEmpty() ? AuthorityLinkKind.LEARNING : parseKinds(kinds),
        levels == null || levels.isEmpty() ? EnumSet.allOf(Level.class) : parseLevels(levels));
  }

  private static Set<AuthorityLinkKind> parseKinds(List<String> codes) {
    var kinds = EnumSet.noneOf(AuthorityLinkKind.class);
    var known = Arrays.asList(AuthorityLinkKind.values());
    codes.forEach(code -> kinds.add(Codes.parse(known, LinkKinds::code, "kind", code)));
    return kinds;
  }

  private static Set<Level> parseLevels(List<String> codes) {
    var levels = EnumSet.noneOf(Level.class);
    codes.forEach(code -> levels.add(Codes.parse(Level.class, "level", code)));
    return levels;
  }
}
