/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.cypher.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  private static NamedQuery parse(String fixture) throws IOException {
    try (var in = QueryParserTest.class.getResourceAsStream(fixture + ".cypher")) {
      var bytes = Objects.requireNonNull(in, fixture).readAllBytes();
      return QueryParser.parse("area", fixture, new String(bytes, StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"plain", "byte-order-mark", "carriage-returns", "no-final-newline", "blank-lines"})
  void encodingsAndLineEndsMakeNoDifference(String fixture) throws IOException {
    assertThat(parse(fixture))
        .isEqualTo(
            new NamedQuery(
                "area",
                fixture,
                "Schools",
                "Schools open on a day.",
                List.of(new Parameter("asOf", ValueType.DATE, null, List.of(), "the day")),
                List.of(new Column("urn", ValueType.STRING, false, "the key")),
                QueryScope.COUNTRY,
                10,
                Duration.ofSeconds(2),
                "MATCH (school:School)\nWHERE school.start <= $asOf\nRETURN school.urn AS urn"));
  }

  @Test
  void readsEveryTypeOfParameterAndColumn() throws IOException {
    var query = parse("every-type");

    assertThat(query.description()).isEqualTo("One line and its continuation.");
    assertThat(query.scope()).isEqualTo(QueryScope.AUTHORITY);
    assertThat(query.timeout()).isEqualTo(Duration.ofMillis(250));
    assertThat(query.parameters().stream().map(p -> p.findFallback().orElse("none")))
        .containsExactly(
            "none",
            20L,
            0.5,
            LocalDate.of(2026, 1, 31),
            true,
            List.of("person", "activity"),
            "School");
    assertThat(query.findParameter("kinds").orElseThrow().allowed())
        .containsExactly("person", "activity", "legal-group");
    assertThat(query.columns().stream().filter(Column::personal).map(Column::name))
        .containsExactly("personName");
  }

  @Test
  void aDollarInAStringACommentOrAQuotedNameIsNoParameter() throws IOException {
    assertThat(parse("dollars-in-strings").parameters()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "empty; 1; ''; @title is missing",
        "comment-only; 1; // Only a comment.; neither a directive with a value",
        "header-only; 1; // @title Schools; the statement is missing",
        "statement-only; 1; MATCH (school:School); @title is missing",
        "comment-for-statement; 1; // @title Schools; the statement is missing",
        "unknown-directive; 5; // @author someone; no such directive: @author",
        "directive-without-value; 5; // @scope; neither a directive with a value",
        "directive-in-statement; 9; // @limit 20; a directive after the header",
        "directive-after-blank-line; 6; // @scope country; a directive after the header",
        "plain-comment-in-header; 5; // The scope:; neither a directive with a value",
        "continuation-first; 1; //   of nothing; nor the continuation of one",
        "duplicate-parameter; 4; // @param asOf date required - again; a second asOf",
        "duplicate-column; 5; // @column urn string - again; a second urn",
        "duplicate-title; 5; // @title Again; a second title",
        "missing-title; 1; // @description Schools open on a day.; @title is missing",
        "missing-column; 1; // @title Schools; @column is missing",
        "missing-timeout; 1; // @title Schools; @timeout is missing",
        "undeclared-parameter; 10; AND school.phase = $phase; $phase is not declared",
        "unused-parameter; 4; // @param phase string required - not used; declared and not used",
        "parameter-without-meaning; 3; // @param asOf date required; not what @param takes",
        "parameter-neither-required-nor-default; 3; // @param asOf date - the day; not what @param",
        "unknown-type; 3; // @param asOf day required - the day; no such type: day",
        "default-not-of-type; 3; // @param asOf date default=31-01-2026; '31-01-2026' is not a date",
        "default-not-allowed; 3; // @param asOf date default=2026-01-31 of; is not one of [2026-02-01",
        "unknown-scope; 5; // @scope county; no such scope: county",
        "authority-scope-without-authority; 5; // @scope authority; needs: @param authority string",
        "authority-not-found; 6; // @scope authority; finds it by {code: $authority}",
        "record-without-key; 5; // @scope record; needs the key of one",
        "zero-limit; 6; // @limit 0; not what @limit takes",
        "timeout-without-unit; 7; // @timeout 2; not what @timeout takes"
      })
  void whatDoesNotFollowTheGrammarIsQuotedBesideIt(
      String fixture, int number, String line, String problem) {
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> parse(fixture))
        .withMessageStartingWith("area/" + fixture + ".cypher, line " + number + ": ")
        .withMessageContaining(line)
        .withMessageContaining(problem)
        .withMessageEndingWith(MalformedQueryException.GRAMMAR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "creates; CREATE is not one of the clauses that only read",
        "sets-in-lower-case; set is not one of the clauses",
        "deletes-in-subquery; DETACH is not one of the clauses",
        "loads-csv; LOAD is not one of the clauses",
        "for-each; FOREACH is not one of the clauses",
        "uses-another-graph; USE is not one of the clauses",
        "unknown-keyword; FROBNICATE is not one of the clauses",
        "in-transactions; transactions is not one of the clauses",
        "calls-procedure; CALL dbms.listConfig is not one of the procedures",
        "calls-quoted-procedure; CALL is not one of the procedures",
        "calls-function; apoc.create.uuid is not one of the functions",
        "escaped-keyword; an escape that hides what is said",
        "escaped-quote; an escape that hides what is said"
      })
  void whatWritesOrReachesBeyondTheGraphIsRefused(String fixture, String problem) {
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> parse(fixture))
        .withMessageStartingWith("area/" + fixture + ".cypher, line 10: " + problem);
  }

  @Test
  void aStatementHasNoSemicolon() {
    assertThatExceptionOfType(MalformedQueryException.class)
        .isThrownBy(() -> parse("semicolon"))
        .withMessageContaining("line 10: a semicolon")
        .withMessageContaining("  RETURN school.urn AS urn;");
  }
}
