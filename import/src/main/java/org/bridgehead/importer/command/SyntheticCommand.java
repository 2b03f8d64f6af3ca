/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bridgehead.importer.synthetic.SyntheticCountry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the files of an invented country. */
@Command(
    name = "synthetic",
    description = "Write the files of an invented country, in the form of the real ones.",
    mixinStandardHelpOptions = true)
public final class SyntheticCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "where the files go")
  private Path folder = Path.of("");

  @Option(names = "--scale", description = "1 is the size of England (default: ${DEFAULT-VALUE})")
  private double scale = SyntheticCountry.DEMONSTRATION;

  @Option(
      names = "--seed",
      description = "another seed, another country (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Override
  public Integer call() throws IOException {
    int files = SyntheticCountry.of(scale, seed).writeTo(folder).size();
    if (spec != null) {
      spec.commandLine().getOut().println(files + " files written to " + folder);
    }
    return 0;
  }
}
