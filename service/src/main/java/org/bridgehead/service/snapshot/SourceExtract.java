/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import java.time.LocalDate;
import java.util.List;

/**
 * An extract that claims were taken from.
 *
 * @param id such as {@code register@2023-01-19}
 * @param kind such as {@code register}
 * @param publisher who publishes it
 * @param extractDate the day it describes
 * @param licence under which it may be used
 * @param lawfulBasis on which personal data in it are kept
 * @param completeFor the sorts of tie whose absence from it means something
 * @param files the names of the files it came in
 */
public record SourceExtract(
    String id,
    String kind,
    String publisher,
    LocalDate extractDate,
    String licence,
    String lawfulBasis,
    List<String> completeFor,
    List<String> files) {

  public SourceExtract {
    completeFor = List.copyOf(completeFor);
    files = List.copyOf(files);
  }
}
