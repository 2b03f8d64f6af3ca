/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The endpoints that the compiled controllers declare. */
final class Endpoints {

  private static final String SUFFIX = "Controller.class";
  private static final String NONE = "/";

  private final Map<String, Endpoint> found = new HashMap<>();

  /**
   * Reads them.
   *
   * @param classes the folder of the compiled classes
   */
  static Endpoints in(Path classes) throws IOException {
    var endpoints = new Endpoints();
    try (var files = Files.walk(classes)) {
      files
          .filter(file -> file.toString().endsWith(SUFFIX))
          .map(file -> load(classes.relativize(file).toString()))
          .filter(type -> type.isAnnotationPresent(Controller.class))
          .forEach(endpoints::add);
    }
    return endpoints;
  }

  private static Class<?> load(String file) {
    var name = file.substring(0, file.length() - ".class".length()).replaceAll("[/\\\\]", ".");
    try {
      return Class.forName(name, false, Endpoints.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("a class that was compiled is not there: " + name, e);
    }
  }

  private void add(Class<?> controller) {
    var root = controller.getAnnotation(Controller.class).value();
    for (Method method : controller.getDeclaredMethods()) {
      for (Annotation annotation : method.getAnnotations()) {
        paths(annotation)
            .forEach(
                path ->
                    found.put(
                        key(annotation.annotationType().getSimpleName(), joined(root, path)),
                        Endpoint.of(controller, method)));
      }
    }
  }

  /** Whichever of its names the path was given by. */
  private static Stream<String> paths(Annotation annotation) {
    return switch (annotation) {
      case Get get -> paths(get.value(), get.uri(), get.uris());
      case Post post -> paths(post.value(), post.uri(), post.uris());
      case Put put -> paths(put.value(), put.uri(), put.uris());
      case Delete delete -> paths(delete.value(), delete.uri(), delete.uris());
      default -> Stream.empty();
    };
  }

  private static Stream<String> paths(String value, String uri, String[] uris) {
    var given = Stream.of(List.of(value, uri), List.of(uris)).flatMap(List::stream).distinct();
    var named = given.filter(path -> !path.equals(NONE)).toList();
    return named.isEmpty() ? Stream.of("") : named.stream();
  }

  private static String joined(String root, String path) {
    return root.equals(NONE) ? path : root + path;
  }

  private static String key(String method, String path) {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  /** That of an operation of the description. */
  Endpoint get(String method, String path) {
    var key = key(method, path);
    return Objects.requireNonNull(found.get(key), () -> "no controller has " + key);
  }
}
