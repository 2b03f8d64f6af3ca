/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data;

import java.net.URI;

/**
 * Where the database is and how to get in. Asked once, when the first session is opened. The
 * default reads the configuration; an application that only knows the answer at run time replaces
 * that bean with {@code @Replaces(ConfiguredAddress.class)}.
 */
public interface BoltAddress {

  /** The Bolt address, such as {@code bolt://localhost:7687} or {@code neo4j://cluster}. */
  URI uri();

  /** The user's name; empty for a server without authentication. */
  String username();

  /** The password; empty for a server without authentication. */
  String password();

  /** The name of the database inside the server. */
  String database();
}
