/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.error;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.page.Mistake;
import org.bridgehead.service.page.Words;

/**
 * The form by which a reader mends what a page was asked with, and asks again.
 *
 * @param path the path of the page
 * @param fields what cannot be used as it is
 * @param kept all else that it was asked with, from the beginning of its list
 */
public record MendForm(String path, List<Field> fields, Map<String, List<String>> kept) {

  /** Nobody types these: they choose a page of a list. */
  private static final Set<String> OF_PAGES = Set.of("after", "before", "limit");

  /** Copies the fields. */
  public MendForm {
    fields = List.copyOf(fields);
  }

  /**
   * A field.
   *
   * @param name its parameter
   * @param label what it is called
   * @param value what was typed
   * @param error what is wrong with it
   */
  public record Field(String name, String label, String value, String error) {}

  /** The page with what is wrong marked in it. */
  Here mistaken(Here here) {
    var mistakes = new LinkedHashMap<String, Mistake>();
    fields.forEach(field -> mistakes.put(field.name(), new Mistake(field.value(), field.error())));
    return new Here(here.path(), here.parameters(), here.reader(), mistakes);
  }

  /** What is wrong, by the field. */
  public Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    fields.forEach(field -> errors.put(field.name(), field.error()));
    return errors;
  }

  /** The form; empty where the problem is not one of what a page was asked with. */
  static Optional<MendForm> of(HttpRequest<?> request, Problem problem) {
    var given = new LinkedHashMap<>(request.getParameters().asMap());
    var errors = problem.errors().stream().map(error -> asTyped(given, error)).toList();
    boolean mendable =
        request.getMethod() == HttpMethod.GET
            && !errors.isEmpty()
            && errors.stream().allMatch(error -> isAsked(given, error));
    if (!mendable) {
      return Optional.empty();
    }
    given.keySet().removeAll(OF_PAGES);
    var fields = new LinkedHashMap<String, Field>();
    for (var error : errors) {
      fields.computeIfAbsent(error.field(), name -> field(name, given, error));
    }
    return Optional.of(new MendForm(request.getPath(), List.copyOf(fields.values()), given));
  }

  /** A place that is not on record is told by its kind and key; it was typed into some field. */
  private static FieldError asTyped(Map<String, List<String>> given, FieldError error) {
    var place = error.field() + ":" + error.value();
    return given.entrySet().stream()
        .filter(each -> each.getValue().contains(place))
        .findFirst()
        .map(each -> new FieldError(each.getKey(), error.message(), place))
        .orElse(error);
  }

  private static boolean isAsked(Map<String, List<String>> given, FieldError error) {
    return !OF_PAGES.contains(error.field())
        && (given.containsKey(error.field()) || error.value() == null);
  }

  /** Takes the value that is wrong out of what was given; other values of that name stay. */
  private static Field field(String name, Map<String, List<String>> given, FieldError error) {
    var values = given.getOrDefault(name, List.of());
    var wrong =
        values.stream()
            .filter(value -> Objects.equals(new FieldError(name, "", value).value(), error.value()))
            .findFirst()
            .orElse(values.isEmpty() ? "" : values.getLast());
    given.put(name, values.stream().filter(value -> !value.equals(wrong)).toList());
    return new Field(name, label(name), wrong, label(name) + " " + error.message());
  }

  private static String label(String name) {
    return switch (name) {
      case "asOf" -> "Day";
      case "q" -> "Name or key";
      case "urn" -> "URN";
      case "most" -> "Places at most";
      case "count" -> "How many routes";
      case "steps" -> "Within steps";
      case "start" -> "First day";
      case "until" -> "Last day";
      default -> Words.sentence(Words.code(name));
    };
  }
}
