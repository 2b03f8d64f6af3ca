/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import java.time.Duration;
import java.util.List;

/**
 * What can go wrong with a request and is not a fault of ours. An area throws one with {@code throw
 * new UnknownUrn("100000").exception();}; the words a client reads are in {@link Problems} only.
 */
public sealed interface Failure {

  /**
   * No school has this URN.
   *
   * @param field the parameter it came in
   * @param urn what was asked for
   */
  record UnknownUrn(String field, String urn) implements Failure {

    /**
     * One that came as part of the address, or as the parameter of that name.
     *
     * @param urn what was asked for
     */
    public UnknownUrn(String urn) {
      this("urn", urn);
    }
  }

  /**
   * Nothing of this kind has this key.
   *
   * @param kind what it would be, in a plain lower-case word such as "authority"
   * @param key what was asked for
   */
  record UnknownResource(String kind, String key) implements Failure {}

  /**
   * A date that does not exist, or that no source covers.
   *
   * @param field the parameter it came in
   * @param value what was given
   */
  record ImpossibleDate(String field, String value) implements Failure {}

  /**
   * A scope that names nothing on record.
   *
   * @param field the parameter it came in, such as "authority"
   * @param value what was given
   */
  record UnknownScope(String field, String value) implements Failure {}

  /**
   * More rows asked for than one page holds.
   *
   * @param asked how many were asked for
   * @param most how many a page holds at most
   */
  record PageTooLarge(long asked, int most) implements Failure {}

  /**
   * Fields that cannot be used as they are.
   *
   * @param errors one for each, at least one
   */
  record InvalidFields(List<FieldError> errors) implements Failure {
    public InvalidFields {
      errors = List.copyOf(errors);
    }
  }

  /**
   * A file that is not what it claims to be, refused whole.
   *
   * @param detail what is wrong with it and how to mend it
   * @param errors where, as far as that is known
   */
  record RefusedFile(String detail, List<FieldError> errors) implements Failure {
    public RefusedFile {
      errors = List.copyOf(errors);
    }
  }

  /**
   * The request was sound but does not fit what has happened meanwhile.
   *
   * @param detail what stands in its way
   */
  record Conflict(String detail) implements Failure {}

  /**
   * Nothing can be answered at the moment.
   *
   * @param detail what is being waited for
   */
  record NotReady(String detail) implements Failure {}

  /**
   * More is asked for at once than is worked on.
   *
   * @param detail what there is too much of
   */
  record TooMany(String detail) implements Failure {}

  /**
   * The database gave a query up.
   *
   * @param limit how long it may take
   */
  record TimedOut(Duration limit) implements Failure {}

  /** A key is needed and none, or none that is known, was given. */
  record KeyNeeded() implements Failure {}

  /** The key is known, but its role does not allow this. */
  record NotAllowed() implements Failure {}

  /**
   * The request names a host that this service does not answer for.
   *
   * @param host what was named; blank if nothing was
   */
  record WrongHost(String host) implements Failure {}

  /**
   * The request was started by a page of another site.
   *
   * @param origin that site
   */
  record ForeignOrigin(String origin) implements Failure {}

  /**
   * @return this failure, ready to throw
   */
  default ProblemException exception() {
    return new ProblemException(this);
  }
}
