/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.importer.claim.NodeKey;
import org.bridgehead.importer.claim.Source;
import org.bridgehead.importer.claim.TieKey;
import org.jspecify.annotations.Nullable;

/**
 * What each element that a plan touches was before it: its properties as they were, beside a few
 * that say what it was a picture of. With these an import can be undone exactly, and a later import
 * that touched the same is known. Of an empty store nothing is kept: a first load cannot be undone.
 */
final class Before {

  static final String OF = "keptOf";
  static final String REVISION = "keptRevision";
  static final String KIND = "keptKind";
  static final String PRESENT = "keptPresent";
  static final String SORT = "keptSort";
  static final String ROLE = "keptRole";
  static final String FROM_LABEL = "keptFromLabel";
  static final String FROM = "keptFrom";
  static final String TO_LABEL = "keptToLabel";
  static final String TO = "keptTo";

  private final List<Map<String, Object>> pictures = new ArrayList<>();
  private final boolean kept;

  /**
   * @param kept whether there was anything before the plan
   */
  Before(boolean kept) {
    this.kept = kept;
  }

  /**
   * @param properties as they were; null where there was no such node
   */
  void node(NodeKey key, @Nullable Map<String, Object> properties) {
    if (!kept) {
      return;
    }
    Map<String, Object> picture = picture("node", "node " + key, properties);
    picture.put(FROM_LABEL, key.label().name());
    picture.put(FROM, key.key());
  }

  /**
   * @param held the properties of each tie of that key as it was; empty where there was none
   */
  void ties(TieKey key, List<Map<String, Object>> held) {
    if (!kept) {
      return;
    }
    if (held.isEmpty()) {
      ends(key, picture("tie", of(key), null));
    }
    for (Map<String, Object> properties : held) {
      ends(key, picture("tie", of(key), properties));
    }
  }

  /** What the pictures of a tie are of, whatever revision took them. */
  static String of(TieKey key) {
    return "tie " + WaitingRow.id(key);
  }

  /**
   * @param properties of the waiting claim as it was; null where none waited
   */
  void waiting(TieKey key, @Nullable Map<String, Object> properties) {
    if (kept) {
      ends(key, picture("waiting", "waiting " + WaitingRow.id(key), properties));
    }
  }

  /** A source that the import took claims from. */
  void source(Source source, boolean known) {
    if (kept) {
      picture("source", "source " + source.id(), known ? Map.of() : null).put(FROM, source.id());
    }
  }

  private Map<String, Object> picture(
      String kind, String of, @Nullable Map<String, Object> properties) {
    Map<String, Object> picture = new HashMap<>(properties == null ? Map.of() : properties);
    picture.put(KIND, kind);
    picture.put(OF, of);
    picture.put(PRESENT, properties != null);
    pictures.add(picture);
    return picture;
  }

  private static void ends(TieKey key, Map<String, Object> picture) {
    picture.put(SORT, key.sort().name());
    picture.put(ROLE, key.role());
    picture.put(FROM_LABEL, key.from().label().name());
    picture.put(FROM, key.from().key());
    picture.put(TO_LABEL, key.to().label().name());
    picture.put(TO, key.to().key());
  }

  List<Map<String, Object>> pictures() {
    return pictures;
  }
}
