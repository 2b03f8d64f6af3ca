/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A YAML file in the form in which the compiler writes the description of the API. */
final class YamlFile {

  private YamlFile() {}

  static Map<String, Object> read(Path file) throws IOException {
    return yaml().load(Files.readString(file));
  }

  static void write(Path file, Map<String, Object> content) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, yaml().dump(content));
  }

  private static Yaml yaml() {
    var resolver = new WithoutDates();
    var options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setDereferenceAliases(true);
    return new Yaml(
        new SafeConstructor(new LoaderOptions()),
        new Quoting(options, resolver),
        options,
        new LoaderOptions(),
        resolver);
  }

  /** What looks like a day is text, as in JSON. */
  private static final class WithoutDates extends Resolver {

    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO", 10);
      addImplicitResolver(Tag.INT, INT, "-+0123456789");
      addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
      addImplicitResolver(Tag.NULL, NULL, "~nN\0", 10);
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }

  /** Texts stand in double quotes where they would be read otherwise, or could be. */
  private static final class Quoting extends Representer {

    private static final Pattern AMBIGUOUS = Pattern.compile("[\\[\\]{},]|(^|\\s)#|:(\\s|$)");

    private final Resolver resolver;

    Quoting(DumperOptions options, Resolver resolver) {
      super(options);
      this.resolver = resolver;
    }

    @Override
    protected Node representScalar(Tag tag, String value, ScalarStyle style) {
      boolean quoted =
          tag.equals(Tag.STR)
              && (AMBIGUOUS.matcher(value).find()
                  || !resolver.resolve(NodeId.scalar, value, true).equals(Tag.STR));
      return super.representScalar(tag, value, quoted ? ScalarStyle.DOUBLE_QUOTED : style);
    }
  }
}
