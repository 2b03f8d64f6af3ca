/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import java.util.List;
import org.bridgehead.service.store.NamesakePost;

/**
 * Somebody who shares a name with another.
 *
 * @param posts all posts on record, at least one
 */
record Namesake(String id, List<NamesakePost> posts) {

  /** Whether the official register of governors has given the person a number. */
  boolean hasGid() {
    return id.startsWith("gid-");
  }

  Possible.Who shown() {
    return new Possible.Who(
        id, posts.getFirst().shown(), posts.stream().map(Namesake::words).distinct().toList());
  }

  private static String words(NamesakePost post) {
    String where = place(post);
    String role = post.role() == null ? post.sort() : post.role();
    String from = post.start() == null ? "start not known" : "from " + post.start();
    return "%s, %s (%s%s)"
        .formatted(role, where, from, post.end() == null ? "" : " until " + post.end());
  }

  static String place(NamesakePost post) {
    return post.organisationName() == null
        ? post.organisationKind() + " " + post.organisationKey()
        : post.organisationName();
  }
}
