/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.k8s;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The objects that {@code kubectl kustomize} makes of one folder, as trees of maps and lists.
 *
 * @param objects every object, in the order of the rendering
 */
record Manifests(List<Object> objects) {

  /** Where {@code kubectl} is on the path, if it is. */
  static Optional<Path> findKubectl() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(path.split(File.pathSeparator))
        .map(folder -> Path.of(folder, "kubectl"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Renders a folder; fails with what {@code kubectl} said if it does not render. */
  static Manifests render(Path kubectl, Path folder) throws IOException, InterruptedException {
    Path errors = Files.createTempFile("kustomize", ".err");
    try {
      Process process =
          new ProcessBuilder(kubectl.toString(), "kustomize", folder.toString())
              .redirectError(errors.toFile())
              .start();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(folder + " does not render: " + Files.readString(errors));
      }
      List<Object> objects = new ArrayList<>();
      new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text).forEach(objects::add);
      return new Manifests(List.copyOf(objects));
    } finally {
      Files.delete(errors);
    }
  }

  /** All objects of a kind. */
  List<Object> listKind(String kind) {
    return objects.stream().filter(object -> kind.equals(at(object, "kind"))).toList();
  }

  /** The one object of a kind and name; generated names count without their hash. */
  Object getObject(String kind, String name) {
    return listKind(kind).stream()
        .filter(object -> nameOf(object).matches(name + "(-[0-9a-z]{10})?"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no " + kind + " " + name));
  }

  /** The workloads: whatever brings pods with it. */
  List<Object> listWorkloads() {
    return objects.stream().filter(object -> at(object, "spec", "template") != null).toList();
  }

  /** The containers of a workload that run as long as it does. */
  static List<Object> listContainers(Object workload) {
    return list(at(workload, "spec", "template", "spec", "containers"));
  }

  /** All containers of a workload, those that run before the others included. */
  static List<Object> listAllContainers(Object workload) {
    List<Object> containers = new ArrayList<>(listContainers(workload));
    containers.addAll(list(at(workload, "spec", "template", "spec", "initContainers")));
    return containers;
  }

  static String nameOf(@Nullable Object object) {
    Object name = at(object, "metadata", "name");
    return String.valueOf(name == null ? at(object, "name") : name);
  }

  /** What stands at the end of a path of keys, or null. */
  static @Nullable Object at(@Nullable Object from, String... keys) {
    @Nullable Object here = from;
    for (String key : keys) {
      here = here instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return here;
  }

  /** A list's elements; none if it is absent. */
  static List<Object> list(@Nullable Object value) {
    return value instanceof List<?> elements ? List.copyOf(elements) : List.of();
  }
}
