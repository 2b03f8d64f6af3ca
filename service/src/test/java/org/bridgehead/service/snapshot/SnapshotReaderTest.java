/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bridgehead.cypher.Label;
import org.bridgehead.cypher.Property;
import org.bridgehead.cypher.Statement;
import org.bridgehead.cypher.TieSort;
import org.bridgehead.service.topology.Enquiries;
import org.bridgehead.service.topology.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionContext;

@ExtendWith(StoredGraph.Extension.class)
@ResourceLock(StoredGraph.LOCK)
class SnapshotReaderTest {
  private final StoredGraph stored;

  SnapshotReaderTest(StoredGraph stored) {
    this.stored = stored;
  }

  private static Drawing schoolInNetwork(String urn, String network) {
    var drawing = new Drawing();
    drawing.tie(
        drawing.node(Label.SCHOOL, urn, Map.of(Property.NAME, "School " + urn)),
        TieSort.MEMBERSHIP,
        drawing.node(Label.NETWORK, network, Map.of("category", "learning")),
        Map.of(Property.ROLE, "partner"));
    return drawing;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list-nodes",
        "list-schools",
        "list-people",
        "list-posts",
        "list-ties",
        "list-sources",
        "list-outlines"
      })
  void readsAgainWhereARevisionIsPublishedMeanwhile(String step) {
    stored.replaceBy(schoolInNetwork("100001", "n1"));
    var published = new AtomicBoolean();
    var reader =
        new SnapshotReader(
            mode ->
                before(
                    Statement.of("snapshot", step).text(),
                    () -> {
                      if (published.compareAndSet(false, true)) {
                        stored.publish(2, schoolInNetwork("100002", "n2"));
                      }
                    },
                    stored.session(mode)));

    var read = reader.read().orElseThrow();

    assertThat(published).isTrue();
    assertThat(read.revision()).isEqualTo(2);
    assertThat(read.topology().nodes().count()).isEqualTo(4);
    assertThat(read.topology().ties().count()).isEqualTo(2);
    assertThat(read.topology().nodes().find(NodeKind.SCHOOL, "100002")).isNotNegative();
  }

  @Test
  void readsNothingWhileAStoreIsLoaded() {
    stored.replaceBy(schoolInNetwork("100001", "n1"));
    stored.state("loading");

    assertThat(new SnapshotReader(stored::session).read()).isEmpty();
  }

  @Test
  void refusesTiesToWhatItDoesNotKnow() {
    stored.replaceBy(schoolInNetwork("100001", "n1"));
    try (var session = stored.session(AccessMode.WRITE)) {
      session.run("MATCH (s:School) CREATE (s)-[:IN {claims: []}]->(:Elsewhere)").consume();
    }
    var reader = new SnapshotReader(stored::session);

    assertThatThrownBy(reader::read)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ties that lead to a node of no known label: 1");
  }

  @Test
  void keepsNoNameOfAPerson() {
    var drawing = new Drawing();
    drawing.tie(
        drawing.node(
            Label.PERSON,
            "p1",
            Map.of(
                Property.NAME, "Ada Secret", "title", "Dame Secret", "preferredContact", "Secret")),
        TieSort.HEAD,
        drawing.node(Label.SCHOOL, "100001", Map.of(Property.NAME, "Park School")),
        Map.of(Property.ROLE, "head"));
    stored.replaceBy(drawing);

    var read = new SnapshotReader(stored::session).read().orElseThrow();

    var kept = new ArrayList<String>();
    var topology = read.topology();
    for (int node = 0; node < topology.nodes().count(); node++) {
      kept.add(topology.nodes().get(node).toString());
    }
    for (int tie = 0; tie < topology.ties().count(); tie++) {
      kept.add(topology.ties().get(tie).toString());
    }
    kept.add(read.evidence().toString());
    kept.add(read.sources().toString());
    assertThat(topology.nodes().name(topology.nodes().find(NodeKind.PERSON, "p1"))).isNull();
    assertThat(kept)
        .anyMatch(text -> text.contains("Park School"))
        .noneMatch(text -> text.contains("Secret"));
  }

  @Test
  void readsOutlinesOfAuthoritiesThatHaveOne() {
    var drawing = new Drawing();
    drawing.node(Label.AUTHORITY, "801", Map.of("outline", "0,50 1,50 1,51 0,50;"));
    drawing.node(Label.AUTHORITY, "802", Map.of());
    stored.replaceBy(drawing);

    var read = new SnapshotReader(stored::session).read().orElseThrow();

    assertThat(read.outlines()).isEqualTo(Map.of("801", "0,50 1,50 1,51 0,50;"));
  }

  @Test
  void readsWhatSuggestionsRestOn() {
    var drawing = new Drawing();
    var school = drawing.node(Label.SCHOOL, "100001", Map.of());
    var network =
        drawing.node(
            Label.NETWORK,
            "n1",
            Map.of("category", "learning", "purpose", "Phonics", "acceptsEnquiries", "No"));
    drawing.node(Label.ACTIVITY, "a1", Map.of("practice", "pupil voice"));
    drawing.tie(school, TieSort.AVOIDANCE, network, Map.of("note", "asked"));
    drawing.tie(school, TieSort.TRAVEL, network, Map.of("minutes", 40L));
    stored.replaceBy(drawing);

    var read = new SnapshotReader(stored::session).read().orElseThrow().topology();

    int found = read.nodes().find(NodeKind.NETWORK, "n1");
    assertThat(read.nodes().focus(found)).isEqualTo("Phonics");
    assertThat(read.nodes().enquiries(found)).isEqualTo(Enquiries.NOT_ACCEPTED);
    assertThat(read.nodes().focus(read.nodes().find(NodeKind.ACTIVITY, "a1")))
        .isEqualTo("pupil voice");
    assertThat(
            IntStream.range(0, read.ties().count())
                .mapToObj(tie -> read.ties().kind(tie) + " " + read.ties().role(tie)))
        .containsExactlyInAnyOrder("AVOIDS null", "TRAVELS 40");
  }

  /** The session, but something happens each time before that statement is run. */
  private static Session before(String statement, Runnable event, Session session) {
    return around(
        Session.class,
        session,
        (_, method, arguments) -> {
          if (!method.getName().equals("executeRead")) {
            return method.invoke(session, arguments);
          }
          var work = (TransactionCallback<?>) arguments[0];
          return session.executeRead(
              transaction -> work.execute(beforeRun(statement, event, transaction)));
        });
  }

  private static TransactionContext beforeRun(
      String statement, Runnable event, TransactionContext transaction) {
    return around(
        TransactionContext.class,
        transaction,
        (_, method, arguments) -> {
          if (arguments[0].equals(statement)) {
            event.run();
          }
          return method.invoke(transaction, arguments);
        });
  }

  private static <T> T around(Class<T> type, T wrapped, InvocationHandler handler) {
    InvocationHandler unwrapping =
        (Object proxy, Method method, Object[] arguments) -> {
          try {
            return handler.invoke(proxy, method, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(
        Proxy.newProxyInstance(
            wrapped.getClass().getClassLoader(), new Class<?>[] {type}, unwrapping));
  }
}
