/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.page;

import io.micronaut.http.HttpRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader is, and the addresses of where they can go from there. The day and the scope stay
 * with them.
 *
 * @param path the path of this page
 * @param parameters what it was asked with
 * @param reader who is signed in; null for nobody
 * @param mistakes those of the parameters that cannot be used; they stay on this page
 */
public record Here(
    String path,
    Map<String, List<String>> parameters,
    @Nullable Reader reader,
    Map<String, Mistake> mistakes) {

  private static final List<String> KEPT =
      List.of("asOf", "authority", "region", "urn", "list", "independent");
  private static final String AFTER = "after";
  private static final String BEFORE = "before";

  /** So that addresses stay short enough for every browser. */
  private static final int MOST_BEFORE = 40;

  /** Copies the parameters and the mistakes. */
  public Here {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    mistakes = Collections.unmodifiableMap(new LinkedHashMap<>(mistakes));
  }

  /** Where nothing is wrong. */
  public Here(String path, Map<String, List<String>> parameters, @Nullable Reader reader) {
    this(path, parameters, reader, Map.of());
  }

  /** Where a request asks for. */
  public static Here of(HttpRequest<?> request) {
    return new Here(request.getPath(), request.getParameters().asMap(), Reader.of(request));
  }

  /** The start page, asked with nothing, for whoever sent a request. */
  public static Here start(HttpRequest<?> request) {
    return new Here("/", Map.of(), Reader.of(request));
  }

  /** The page to sign in, which leads back to this one. */
  public String signIn() {
    return "/sign-in?back=" + encode(write(path, parameters));
  }

  /** A part of the path as it reads: of {@code /networks/N-1} the second, at 1, is N-1. */
  public String part(int at) {
    var written = path.substring(1).split("/", -1)[at];
    return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /** The first value of a parameter, else empty. */
  public String first(String name) {
    return all(name).stream().findFirst().orElse("");
  }

  /** The first value of a parameter; null if there is none. */
  public @Nullable String find(String name) {
    var value = first(name);
    return value.isEmpty() ? null : value;
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return parameters.getOrDefault(name, List.of());
  }

  /** What was typed into a field: what is wrong with it, else its first value. */
  public String typed(String name) {
    var mistake = mistakes.get(name);
    return mistake == null ? first(name) : mistake.typed();
  }

  /** All values of a parameter but the one that is wrong. */
  public List<String> usable(String name) {
    var mistake = mistakes.get(name);
    return mistake == null
        ? all(name)
        : all(name).stream().filter(value -> !value.equals(mistake.typed())).toList();
  }

  /** What is wrong, by the field. */
  public Map<String, String> errors() {
    var errors = new LinkedHashMap<String, String>();
    mistakes.forEach((name, mistake) -> errors.put(name, mistake.message()));
    return errors;
  }

  /** What is wrong with a field; null if nothing is. */
  public @Nullable String error(String name) {
    var mistake = mistakes.get(name);
    return mistake == null ? null : mistake.message();
  }

  /** The ids of what describes a field: its hint, if it has one, and what is wrong; else null. */
  public @Nullable String describing(String name, String hint) {
    var ids = new ArrayList<String>();
    if (!hint.isEmpty()) {
      ids.add(name + "-hint");
    }
    if (mistakes.containsKey(name)) {
      ids.add(name + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /** Whether a parameter has a value among others. */
  public boolean has(String name, String value) {
    return all(name).contains(value);
  }

  /** Whether a parameter has that value alone. */
  public boolean hasOnly(String name, String value) {
    return all(name).equals(List.of(value));
  }

  /** Another page, for the same day and scope. */
  public String to(String address) {
    return write(address, keptBut());
  }

  /** The day and the scope, to be sent on by a form; those it asks for itself are left out. */
  public Map<String, List<String>> keptBut(String... asked) {
    var kept = new LinkedHashMap<String, List<String>>();
    KEPT.forEach(name -> kept.put(name, all(name)));
    kept.keySet().removeAll(mistakes.keySet());
    List.of(asked).forEach(kept::remove);
    return kept;
  }

  /** This page with one parameter changed, from its beginning; without it if the value is null. */
  public String with(String name, @Nullable String value) {
    var changed = whole();
    changed.put(name, value == null ? List.of() : List.of(value));
    return write(path, changed);
  }

  /** This page with some parameters changed. */
  public String with(Map<String, String> values) {
    var changed = whole();
    values.forEach((name, value) -> changed.put(name, List.of(value)));
    return write(path, changed);
  }

  /** This page with one value of a parameter in place of another. */
  public Here replacing(String name, String value, String by) {
    var changed = whole();
    changed.put(name, all(name).stream().map(each -> each.equals(value) ? by : each).toList());
    return new Here(path, changed, reader);
  }

  /** This page with one more value of a parameter. */
  public String adding(String name, String value) {
    var changed = whole();
    changed.put(name, Stream.concat(all(name).stream(), Stream.of(value)).distinct().toList());
    return write(path, changed);
  }

  /** This page with one value less of a parameter. */
  public String without(String name, String value) {
    var changed = whole();
    changed.put(name, all(name).stream().filter(each -> !each.equals(value)).toList());
    return write(path, changed);
  }

  /** The same with another path. */
  public Here at(String address) {
    return new Here(address, parameters, reader);
  }

  /** The same place on another day. */
  public Here on(LocalDate day) {
    var changed = new LinkedHashMap<>(parameters);
    changed.put("asOf", List.of(day.toString()));
    return new Here(path, changed, reader);
  }

  /** The address of this page, from its beginning. */
  public String address() {
    return write(path, whole());
  }

  /** All that this page is a part of, at another address. */
  public String whole(String address) {
    return write(address, whole());
  }

  private Map<String, List<String>> whole() {
    var all = new LinkedHashMap<>(parameters);
    all.keySet().removeAll(List.of(AFTER, BEFORE, "limit"));
    return all;
  }

  /** The next page of the list. */
  public String next(String cursor) {
    var changed = new LinkedHashMap<>(parameters);
    var before = new ArrayList<>(all(BEFORE));
    before.addAll(all(AFTER));
    int first = Math.max(0, before.size() - MOST_BEFORE);
    changed.put(BEFORE, before.subList(first, before.size()));
    changed.put(AFTER, List.of(cursor));
    return write(path, changed);
  }

  /** The page of the list before this one; null on the first. */
  public @Nullable String previous() {
    if (all(AFTER).isEmpty()) {
      return null;
    }
    var changed = new LinkedHashMap<>(parameters);
    var before = all(BEFORE);
    changed.put(AFTER, before.isEmpty() ? List.of() : List.of(before.getLast()));
    changed.put(BEFORE, before.isEmpty() ? List.of() : before.subList(0, before.size() - 1));
    return write(path, changed);
  }

  /** The page about something on record; null for what has none. */
  public @Nullable String about(String kind, String key) {
    var folder =
        switch (kind) {
          case "school" -> "/schools/";
          case "authority" -> "/authorities/";
          case "network" -> "/networks/";
          case "agency" -> "/agencies/";
          case "post", "person" -> "/posts/";
          default -> null;
        };
    return folder == null ? null : to(folder + encode(key));
  }

  /** The page of the network around something on record. */
  public String around(String kind, String key) {
    return to("/around/" + kind + "/" + encode(key));
  }

  static String write(String address, Map<String, List<String>> parameters) {
    var text = new StringBuilder(address);
    char mark = address.indexOf('?') < 0 ? '?' : '&';
    for (var parameter : parameters.entrySet()) {
      for (var value : parameter.getValue()) {
        text.append(mark).append(encode(parameter.getKey())).append('=').append(encode(value));
        mark = '&';
      }
    }
    return text.toString();
  }

  /** A text as it stands in a path or a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
