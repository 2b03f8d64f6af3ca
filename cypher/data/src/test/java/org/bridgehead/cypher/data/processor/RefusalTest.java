/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

package org.bridgehead.cypher.data.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row is a method of a repository, and a part of what the compiler says to it. */
final class RefusalTest {

  @TempDir private Path output = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          List<Place> listByNameContains(String name);              | Place has no property nameContains
          List<Place> listByNameOrderBySize(String name);           | Place has no property size
          List<Place> listByName();                                 | The name has 1 properties, and there are 0 parameters
          List<Place> listByName(int name);                         | Parameter name is not of the type of name
          List<Place> listByName(@Nullable String name);            | nothing equals null
          List<String> listByName(String name);                     | A finder returns Place
          long countByNameOrderByName(String name);                 | Only find, get and list have an order
          String countByName(String name);                          | A method named count cannot return String
          int existsByName(String name);                            | A method named exists cannot return int
          Place deleteByName(String name);                          | A method named delete cannot return Place
          String save(Place place);                                 | It returns what it was given, or how many, or nothing
          void frobnicate();                                        | No query can be made from the name
          Stream<Place> findByName(String name);                    | Streams and arrays are not supported
          CompletableFuture<Place> findByName(String name);         | Reactive and asynchronous methods are not supported
          Publisher<Place> findByName(String name);                 | Reactive and asynchronous methods are not supported
          CursoredPage<Place> findByName(String name, Pageable p);  | Cursored pages are not supported
          List<Place> findByName(String name, CursoredPageable p);  | A parameter of type CursoredPageable is not supported
          List<Place> findByName(String name, Limit limit);         | A parameter of type Limit is not supported
          List<Place> findAll(QuerySpecification<Place> s);         | The name has 0 properties, and there are 1 parameters
          @Join("name") List<Place> listByName(String name);        | @Join, @Where and @Procedure are not supported
          @Query("RETURN $x") int one();                            | The query uses $x, and there is no such parameter
          @Query("RETURN '$x'") int one(int x);                     | The query does not use $x
          @Query("MATCH (n) SET n.x = 1") int one();                | The query has no RETURN
          @Query("MATCH (n) RETURN n") Optional<Other> one();       | Other must be @Introspected
          @Query("MATCH (n) RETURN n") List<Place> all(Sort s);     | a Sort is not supported
          @Query("MATCH (n) RETURN n ORDER BY n.x") Page<Place> all(Pageable p);                | needs a countQuery
          @Query("MATCH (n) RETURN n") List<Place> all(Pageable p);                             | must end in ORDER BY
          @Query("MATCH (n) RETURN n ORDER BY n.x LIMIT 3") List<Place> all(Pageable p);        | with no SKIP, LIMIT or semicolon
          @Query(value = "RETURN 1 AS x ORDER BY x", countQuery = "RETURN $y") Page<Integer> all(Pageable p); | The query uses $y
          """)
  void aMethodThatCannotBeImplementedIsRefused(String method, String message) {
    assertThat(errors("@Id String urn, String name", "GenericRepository<Place, String>", method))
        .contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          String urn                               | Place needs exactly one @Id
          @Id String a, @Id String b               | Place needs exactly one @Id
          @Id String a, Place parent               | Place.parent is an association
          @Id String a, List<Place> parts          | Place.parts is an association
          @Id String a, Map<String, String> tags   | Place.tags must be a single value
          @Id String a, Other other                | Place.other must be a single value
          @Id String a, List<List<String>> grid    | Place.grid must be a single value
          @Id @GeneratedValue Long a               | Place.a cannot be generated by the database
          @Id String a, @Version Instant v         | The @Version of Place must be an int or a long
          """)
  void anEntityThatCannotBeMappedIsRefused(String components, String message) {
    assertThat(errors(components, "GenericRepository<Place, String>", "long count();"))
        .contains(message);
  }

  @Test
  void aRepositoryWithoutAnEntityIsRefused() {
    assertThat(errors("@Id String urn", "Comparable<String>", "@Query(\"RETURN 1\") int one();"))
        .contains("The repository must extend GenericRepository");
  }

  @Test
  void aRepositoryOfRuntimeCriteriaIsRefused() {
    assertThat(
            errors(
                "@Id String urn",
                "GenericRepository<Place, String>, JpaSpecificationExecutor<Place>",
                ""))
        .contains("Unable to implement Repository method");
  }

  @Test
  void whatCanBeImplementedCompiles() {
    assertThat(errors("@Id String urn", "CrudRepository<Place, String>", "")).isEqualTo("no error");
  }

  private String errors(String components, String parents, String method) {
    String source =
        """
        package places;
        import io.micronaut.data.annotation.*;
        import io.micronaut.data.model.*;
        import io.micronaut.data.repository.*;
        import io.micronaut.data.repository.jpa.*;
        import io.micronaut.data.repository.jpa.criteria.*;
        import java.time.*;
        import java.util.*;
        import java.util.concurrent.*;
        import java.util.stream.*;
        import org.bridgehead.cypher.data.Neo4jRepository;
        import org.jspecify.annotations.Nullable;
        import org.reactivestreams.Publisher;
        @Neo4jRepository interface Places extends %s { %s }
        @MappedEntity record Place(%s) {}
        record Other(String x) {}
        """
            .formatted(parents, method, components);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    compiler
        .getTask(
            null,
            null,
            diagnostics,
            List.of(
                "-proc:only",
                "-d",
                output.toString(),
                "-classpath",
                System.getProperty("java.class.path")),
            null,
            List.of(new Source(source)))
        .call();
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
        .findFirst()
        .orElse("no error");
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String text) {
      super(URI.create("string:///places/Places.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
