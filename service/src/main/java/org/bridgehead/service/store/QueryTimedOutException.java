/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

/** The database gave a query up, as it took longer than its header allows. */
public final class QueryTimedOutException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  QueryTimedOutException(String path, Throwable cause) {
    super(path, cause);
  }
}
