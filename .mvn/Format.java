/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks or applies the format of every Java file under some folders. Arguments: {@code check} or {@code apply}, and the
 * folders. Exit status 1 when a check finds a file that differs, with the command that mends it.
 */
public final class Format {

  public static void main(String[] arguments) throws Exception {
    boolean apply = arguments[0].equals("apply");
    List<Path> files = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      try (var walk = Files.walk(Path.of(arguments[i]))) {
        walk.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    Formatter formatter = new Formatter();
    List<Path> differing = new ArrayList<>();
    for (Path file : files) {
      String source = Files.readString(file);
      String tidy = RemoveUnusedImports.removeUnusedImports(source);
      tidy = ImportOrderer.reorderImports(tidy, JavaFormatterOptions.Style.GOOGLE);
      tidy = formatter.formatSource(tidy);
      if (!tidy.equals(source)) {
        differing.add(file);
        if (apply) {
          Files.writeString(file, tidy);
        }
      }
    }
    if (!apply && !differing.isEmpty()) {
      differing.forEach(file -> System.err.println("Not formatted: " + file));
      System.err.println("Run: mvn -N process-sources -Dformat=apply");
      System.exit(1);
    }
  }
}
