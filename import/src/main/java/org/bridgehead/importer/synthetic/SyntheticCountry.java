/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.synthetic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An invented country in the file formats of the real sources: for a demonstration when it is
 * small, for benchmarks when it is large. The same scale and seed give the same bytes on every
 * machine.
 *
 * @param scale how large it is: one is about England. Below about a hundredth it stops shrinking
 * @param seed what else it depends on
 */
public record SyntheticCountry(double scale, long seed) {

  /** The scale of the demonstration. */
  public static final double DEMONSTRATION = 0.012;

  private static final double LARGEST = 20;

  private static final String README =
      """
      %s
      Everything in this folder is invented: authorities, schools, networks, agencies and people.
      Any likeness to real ones is accidental. The files have the shape of the official register
      downloads and of the Bridgehead workbook.
      Scale %s, seed %s.
      """;

  /** Checks that the scale is above 0 and at most 20. */
  public SyntheticCountry {
    if (!(scale > 0 && scale <= LARGEST)) {
      throw new IllegalArgumentException("the scale must be above 0 and at most 20: " + scale);
    }
  }

  /**
   * A country of a scale and a seed.
   *
   * @param scale above 0 and at most 20; one is about England
   * @param seed any number
   * @return the country, not yet written
   */
  public static SyntheticCountry of(double scale, long seed) {
    return new SyntheticCountry(scale, seed);
  }

  /**
   * Writes the country's files into a folder, in the sub-folders {@code register}, {@code
   * authorities} and {@code networks}. Files of the same names are replaced.
   *
   * @param folder where to write; it is made if it is absent
   * @return the files that were written, in the order in which they are best read
   * @throws IOException if a file cannot be written
   */
  public List<Path> writeTo(Path folder) throws IOException {
    Country country = Country.of(scale, seed);
    List<Path> files = new ArrayList<>();
    files.add(writeReadme(folder));
    files.addAll(new AuthorityFiles(country).writeTo(folder));
    files.add(new EstablishmentFile(country).writeTo(folder));
    files.add(GroupLinksFile.earlier(country).writeTo(folder));
    files.add(GroupLinksFile.later(country).writeTo(folder));
    files.add(new SchoolLinksFile(country).writeTo(folder));
    files.add(new GovernanceFile(country).writeTo(folder));
    files.addAll(new NetworkFiles(country).writeTo(folder));
    files.addAll(new PeopleFiles(country).writeTo(folder));
    files.addAll(new SupportFiles(country).writeTo(folder));
    files.addAll(new ActivityFiles(country).writeTo(folder));
    return List.copyOf(files);
  }

  private Path writeReadme(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path path = folder.resolve("README.txt");
    String text = README.formatted(PlaceNames.COUNTRY, scale, seed);
    Files.writeString(path, text, StandardCharsets.UTF_8);
    return path;
  }
}
