/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer;

import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.bridgehead.importer.plan.*;
import org.bridgehead.importer.read.InputFile;
import org.junit.jupiter.api.*;

class RealDataTest {
  @Test
  void load() throws Exception {
    Path shared = Path.of(System.getProperty("bridgehead.shared"), "data");
    List<InputFile> files = new ArrayList<>();
    for (String f : List.of("register", "authorities", "networks"))
      try (var s = Files.list(shared.resolve(f))) {
        s.filter(p -> p.toString().endsWith(".csv")).map(InputFile::of).forEach(files::add);
      }
    try (TestDatabase db = TestDatabase.start()) {
      Graph graph = new Graph(db::session, Clock.systemUTC());
      Importer importer = new Importer(graph, Clock.systemUTC());
      for (int i = 0; i < 2; i++) {
        long t = System.nanoTime();
        Plan plan = importer.plan(files, "", (f, r) -> {});
        long t2 = System.nanoTime();
        System.err.println("plan " + (t2 - t) / 1e9 + " " + plan.counts());
        plan.files().forEach(f -> System.err.println(f.file() + " " + f.rows() + " " + f.taken()));
        long rev = importer.apply(plan, "test", false, (a, b) -> {});
        System.err.println("apply " + rev + " " + (System.nanoTime() - t2) / 1e9);
      }
      try (var s = db.driver().session(db.sessions())) {
        for (String q :
            List.of(
                "MATCH (n) RETURN labels(n)[0] AS l, count(*) AS c",
                "MATCH (n:Network) RETURN n.category, n.kind, count(*)",
                "MATCH ()-[r]->() RETURN r.sort, count(*), sum(CASE WHEN r.contradicted THEN 1 ELSE 0 END), sum(CASE WHEN r.end IS NULL THEN 0 ELSE 1 END)",
                "MATCH (p:Person)-[r:SERVES {sort:'head'}]->() WITH p, count(*) AS c RETURN count(*), sum(CASE WHEN c>1 THEN 1 ELSE 0 END)",
                "MATCH (s:School)-[r {sort:'trust'}]->(n) WHERE r.start <= date('2018-05-01') AND (r.end IS NULL OR r.end > date('2018-05-01')) WITH s, count(*) AS c RETURN c, count(*)",
                "MATCH (s:School)-[r {sort:'trust'}]->(n) WHERE r.start <= date('2019-06-01') AND (r.end IS NULL OR r.end > date('2019-06-01')) WITH s, count(*) AS c RETURN c, count(*)",
                "MATCH (:School)-[r:SUCCEEDED_BY]->() WITH r, COLLECT{UNWIND r.claims AS c RETURN DISTINCT split(c,'|')[1]} AS d WITH size([x IN d WHERE x<>'']) AS k RETURN k, count(*)",
                "MATCH (a:Authority)-[r:SUCCEEDED_BY]->(b) RETURN a.code,b.code,r.start,r.claims",
                "MATCH (w:WaitingClaim) RETURN w.sort, count(*)")) {
          System.err.println(q);
          s.run(q).list().forEach(r -> System.err.println("   " + r.values()));
        }
      }
    }
  }
}
