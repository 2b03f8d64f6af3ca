/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bridgehead.cypher.catalogue.Header.Directive;
import org.bridgehead.cypher.catalogue.MalformedQueryException.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads one file of the catalogue; the grammar is {@link MalformedQueryException#GRAMMAR}. */
final class QueryParser {
  private static final String NAME = "([a-z][A-Za-z0-9]*)";
  private static final Pattern PARAMETER =
      Pattern.compile(NAME + " ([a-z]+) (?:required|default=(\\S+))(?: of=(\\S+))? - (\\S.*)");
  private static final Pattern COLUMN = Pattern.compile(NAME + " ([a-z]+)( personal)? - (\\S.*)");
  private static final Pattern LIMIT = Pattern.compile("([1-9][0-9]{0,8})");
  private static final Pattern TIMEOUT = Pattern.compile("([1-9][0-9]{0,8})(ms|s)");

  private static final Pattern OF_AUTHORITY =
      Pattern.compile("\\(\\w*:Authority \\{code: \\$authority}\\)");

  private final String file;
  private final SourceLine first;
  private final Map<String, Directive> single = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<String, Column> columns = new LinkedHashMap<>();

  private QueryParser(String file, SourceLine first) {
    this.file = file;
    this.first = first;
  }

  /**
   * The query in a file.
   *
   * @param area the folder the file lies in
   * @param slug the file's name without its ending
   * @param text what it holds
   * @throws MalformedQueryException if it does not follow the grammar
   */
  static NamedQuery parse(String area, String slug, String text) {
    var file = area + "/" + slug + ".cypher";
    var header = Header.read(file, text);
    return new QueryParser(file, header.first()).parse(area, slug, header);
  }

  private NamedQuery parse(String area, String slug, Header header) {
    header.directives().forEach(this::take);
    var query =
        new NamedQuery(
            area,
            slug,
            one("title").value(),
            one("description").value(),
            List.copyOf(parameters.values()),
            List.copyOf(columns.values()),
            scope(one("scope")),
            Integer.parseInt(match(LIMIT, one("limit")).group(1)),
            timeout(one("timeout")),
            header.statement());
    check(header);
    return query;
  }

  private void take(Directive directive) {
    switch (directive.name()) {
      case "title", "description", "scope", "limit", "timeout" ->
          put(single, directive.name(), directive, directive);
      case "param" -> {
        var parameter = parameter(directive);
        put(parameters, parameter.name(), parameter, directive);
      }
      case "column" -> {
        var column = column(directive);
        put(columns, column.name(), column, directive);
      }
      default -> throw malformed(directive, "no such directive: @" + directive.name());
    }
  }

  private <T> void put(Map<String, T> known, String name, T value, Directive directive) {
    if (known.putIfAbsent(name, value) != null) {
      throw malformed(directive, "a second " + name);
    }
  }

  private Parameter parameter(Directive directive) {
    var parts = match(PARAMETER, directive);
    var type = type(parts.group(2), directive);
    try {
      var allowed = items(parts.group(4)).stream().map(type::read).toList();
      var required = new Parameter(parts.group(1), type, null, allowed, parts.group(5));
      return parts.group(3) == null ? required : required.withFallback(parts.group(3));
    } catch (IllegalArgumentException e) {
      throw malformed(directive, String.valueOf(e.getMessage()));
    }
  }

  private static List<String> items(@Nullable String text) {
    return text == null ? List.of() : List.of(text.split("\\|", -1));
  }

  private Column column(Directive directive) {
    var parts = match(COLUMN, directive);
    return new Column(
        parts.group(1), type(parts.group(2), directive), parts.group(3) != null, parts.group(4));
  }

  private ValueType type(String text, Directive directive) {
    return ValueType.find(text).orElseThrow(() -> malformed(directive, "no such type: " + text));
  }

  private QueryScope scope(Directive directive) {
    var scope =
        QueryScope.find(directive.value())
            .orElseThrow(() -> malformed(directive, "no such scope: " + directive.value()));
    var authority = parameters.get("authority");
    if (scope == QueryScope.AUTHORITY
        && (authority == null || authority.type() != ValueType.STRING || !authority.isRequired())) {
      throw malformed(
          directive, "a query of one authority needs: @param authority string required");
    }
    if (scope == QueryScope.RECORD && parameters.values().stream().noneMatch(this::isKey)) {
      throw malformed(directive, "a query of records needs the key of one: a required string");
    }
    return scope;
  }

  private boolean isKey(Parameter parameter) {
    return parameter.isRequired()
        && parameter.type() == ValueType.STRING
        && parameter.allowed().isEmpty();
  }

  private Duration timeout(Directive directive) {
    var parts = match(TIMEOUT, directive);
    long number = Long.parseLong(parts.group(1));
    return parts.group(2).equals("s") ? Duration.ofSeconds(number) : Duration.ofMillis(number);
  }

  private MatchResult match(Pattern pattern, Directive directive) {
    var matcher = pattern.matcher(directive.value());
    if (!matcher.matches()) {
      throw malformed(directive, "not what @" + directive.name() + " takes");
    }
    return matcher;
  }

  private Directive one(String name) {
    return Optional.ofNullable(single.get(name)).orElseThrow(() -> missing("@" + name));
  }

  private void check(Header header) {
    if (columns.isEmpty()) {
      throw missing("@column");
    }
    var text = CypherText.of(header.statement());
    if (text.bare().isBlank()) {
      throw missing("the statement");
    }
    refuse(header, Pattern.compile(";"), "a semicolon: a query is one statement without any");
    checkAllowed(header);
    if (scope(one("scope")) == QueryScope.AUTHORITY && text.lineOf(OF_AUTHORITY) < 0) {
      throw malformed(one("scope"), "a query of one authority finds it by {code: $authority}");
    }
    var used = text.parameters();
    for (var name : used) {
      if (!parameters.containsKey(name)) {
        refuse(header, Pattern.compile("\\$" + name + "\\b"), "$" + name + " is not declared");
      }
    }
    for (var directive : header.directives()) {
      if (directive.name().equals("param") && !used.contains(parameter(directive).name())) {
        throw malformed(directive, "declared and not used in the statement");
      }
    }
  }

  private void checkAllowed(Header header) {
    AllowedCypher.find(header.statement())
        .ifPresent(
            refused -> {
              var line = header.body().get(refused.line());
              throw new MalformedQueryException(file, line, refused.problem());
            });
  }

  /** Fails on the first line of the statement where the pattern is found, if there is one. */
  private void refuse(Header header, Pattern pattern, String problem) {
    int at = CypherText.of(header.statement()).lineOf(pattern);
    if (at >= 0) {
      throw new MalformedQueryException(file, header.body().get(at), problem);
    }
  }

  private MalformedQueryException missing(String what) {
    return new MalformedQueryException(file, first, what + " is missing");
  }

  private MalformedQueryException malformed(Directive directive, String problem) {
    return new MalformedQueryException(file, directive.line(), problem);
  }
}
