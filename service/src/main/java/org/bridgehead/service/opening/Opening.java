/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.opening;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.bridgehead.cypher.data.BoltSessions;
import org.bridgehead.cypher.data.SharedBookmarks;
import org.bridgehead.importer.Importer;
import org.bridgehead.importer.Migration;
import org.bridgehead.importer.MigrationFailed;
import org.bridgehead.importer.NewerStore;
import org.bridgehead.importer.plan.Erasures;
import org.bridgehead.importer.plan.Graph;
import org.bridgehead.importer.plan.PeopleDecisions;
import org.bridgehead.importer.plan.StoreState;
import org.bridgehead.service.embedded.EmbeddedNeo4j;
import org.bridgehead.service.embedded.StoreName;
import org.bridgehead.service.published.Readiness;
import org.bridgehead.service.snapshot.Snapshots;
import org.bridgehead.service.start.DataFolder;
import org.bridgehead.service.start.RefusedToStart;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the store to where questions can be answered from it: schema, interrupted load, the
 * demonstration where nothing else is there, snapshot. The embedded store is open before the port
 * is; a database elsewhere is waited for.
 */
@Singleton
public class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final BoltSessions sessions;
  private final SharedBookmarks bookmarks;
  private final @Nullable EmbeddedNeo4j embedded;
  private final Snapshots snapshots;
  private final Readiness readiness;
  private final DataFolder folder;
  private final ApplicationEventPublisher<StoreOpened> opened;
  private final Graph graph;
  private final Importer importer;
  private final Erasures erasures;
  private final PeopleDecisions decisions;
  private boolean open;
  private boolean waiting;

  Opening(
      BoltSessions sessions,
      SharedBookmarks bookmarks,
      @Nullable EmbeddedNeo4j embedded,
      Snapshots snapshots,
      Readiness readiness,
      DataFolder folder,
      ApplicationEventPublisher<StoreOpened> opened,
      Clock clock) {
    this.sessions = sessions;
    this.bookmarks = bookmarks;
    this.embedded = embedded;
    this.snapshots = snapshots;
    this.readiness = readiness;
    this.folder = folder;
    this.opened = opened;
    this.graph = new Graph(sessions::open, clock);
    this.importer = new Importer(graph, clock);
    this.erasures = new Erasures(sessions::open, clock);
    this.decisions = new PeopleDecisions(sessions::open, clock);
  }

  /** The graph of the store that is served. */
  public Graph graph() {
    return graph;
  }

  /** Imports into the store that is served. */
  public Importer importer() {
    return importer;
  }

  /** Removes people from the store that is served. */
  public Erasures erasures() {
    return erasures;
  }

  /** What was decided on whether two people of the store that is served are one. */
  public PeopleDecisions decisions() {
    return decisions;
  }

  /** Whether the store that is served holds the demonstration, and real data need another. */
  public boolean showsDemonstration() {
    return embedded != null && embedded.store() == StoreName.DEMONSTRATION;
  }

  @EventListener
  void onStart(StartupEvent event) {
    if (embedded != null) {
      open();
    }
  }

  /** Waits for a database that is not there yet, and takes up revisions that others publish. */
  @Scheduled(fixedDelay = "5s", initialDelay = "1s")
  void follow() {
    try {
      if (!open) {
        open();
      } else if (graph.state().revision() != snapshots.current().revision()) {
        refresh();
      }
      waiting = false;
    } catch (RuntimeException e) {
      if (!waiting) {
        LOG.warn("Waiting for the database: {}", reason(e));
      }
      waiting = true;
    }
  }

  private static String reason(RuntimeException failure) {
    return failure instanceof RefusedToStart || failure instanceof MigrationFailed
        ? String.valueOf(failure.getMessage())
        : failure.getClass().getSimpleName();
  }

  private void migrate() {
    try {
      if (embedded != null) {
        Migration.forgetBrokenOff(sessions.driver(), sessions.database());
      }
      Migration.apply(sessions.driver(), sessions.database());
    } catch (NewerStore e) {
      throw new RefusedToStart(String.valueOf(e.getMessage()), e);
    }
  }

  private synchronized void open() {
    if (open) {
      return;
    }
    migrate();
    if (embedded != null) {
      if (graph.wipeInterruptedLoad()) {
        LOG.warn("A first load was interrupted; the store has been emptied. Load it again.");
      }
      if (showsDemonstration() && graph.state().isEmpty()) {
        Demonstration.load(importer, folder.resolve("demonstration-files"));
      }
    }
    open = true;
    refresh();
    opened.publishEvent(new StoreOpened(storeName()));
  }

  /** Reads what is published and answers from it from now on. */
  public void refresh() {
    StoreState state = graph.state();
    if (state.isLoading()) {
      readiness.notReady("The first load of this store is under way.");
      return;
    }
    snapshots.refresh(storeName());
  }

  private String storeName() {
    return embedded == null ? "remote" : embedded.store().folder();
  }

  /** Says that questions have to wait where the store is about to be loaded for the first time. */
  public void announceLoad() {
    if (graph.state().isEmpty()) {
      readiness.notReady("The first load of this store is under way.");
    }
  }

  /**
   * Serves the country's store from now on, at the same address. The demonstration stays as it is,
   * in its own.
   *
   * @return whether another was served until now
   */
  public synchronized boolean changeToCountry() {
    if (!showsDemonstration() || embedded == null) {
      return false;
    }
    readiness.notReady("The store is being changed to the country's.");
    serve(embedded, StoreName.COUNTRY);
    return true;
  }

  /** Serves the demonstration again and removes the country's store, if nothing came into that. */
  public synchronized void changeBack() {
    if (embedded == null || showsDemonstration() || !graph.state().isEmpty()) {
      return;
    }
    readiness.notReady("The store is being changed back to the demonstration's.");
    serve(embedded, StoreName.DEMONSTRATION);
    embedded.remove(StoreName.COUNTRY);
  }

  private void serve(EmbeddedNeo4j neo4j, StoreName store) {
    neo4j.switchTo(store);
    bookmarks.reset();
    open = false;
    open();
  }
}
