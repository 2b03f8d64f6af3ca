/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lists;

import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Questions;
import org.bridgehead.service.question.ScopeParameters;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.start.Secrets;
import org.bridgehead.service.store.SchoolList;
import org.bridgehead.service.store.SchoolListRepository;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/** Makes saved lists, finds and changes them; the same for the API and for pages. */
@Singleton
final class ListDesk {

  private static final int ID_BYTES = 16;
  private static final int LONGEST_NAME = 120;
  private static final int MOST = 500;

  private final SchoolListRepository repository;
  private final Questions questions;
  private final Secrets secrets;
  private final Clock clock;

  ListDesk(SchoolListRepository repository, Questions questions, Secrets secrets, Clock clock) {
    this.repository = repository;
    this.questions = questions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** All lists, by name. */
  List<ListLine> list() {
    return repository.listAll().stream().map(ListLine::of).toList();
  }

  /** The list of that id, else a problem. */
  ListView get(String id) {
    return view(find(id));
  }

  private SchoolList find(String id) {
    return repository
        .findById(id)
        .orElseThrow(() -> new Failure.UnknownResource("list of schools", id).exception());
  }

  /** A new list; a problem that says line by line what names no school. */
  ListView create(ListRequest asked, Access access) {
    var list = read(secrets.id(ID_BYTES), asked, access, 0);
    if (repository.count() >= MOST) {
      throw new Failure.Conflict("There are %d lists already; remove one.".formatted(MOST))
          .exception();
    }
    return view(repository.save(list));
  }

  /** The list with another name and other schools; a conflict if it was changed meanwhile. */
  ListView change(String id, ListRequest asked, Access access) {
    var now = find(id);
    if (asked.version() != null && asked.version() != now.version()) {
      throw changedMeanwhile();
    }
    try {
      return view(repository.update(read(id, asked, access, now.version())));
    } catch (OptimisticLockException _) {
      throw changedMeanwhile();
    }
  }

  private static RuntimeException changedMeanwhile() {
    return new Failure.Conflict("The list was changed meanwhile; look at it and decide again.")
        .exception();
  }

  /** Removes a list; its address and all that were asked about it lead nowhere from then on. */
  void remove(String id) {
    repository.delete(find(id));
  }

  private SchoolList read(String id, ListRequest asked, Access access, long version) {
    var errors = new ArrayList<FieldError>();
    var name = name(asked.name(), errors);
    var lines = Objects.requireNonNullElse(asked.schools(), List.<@Nullable String>of());
    var pasted = PastedSchools.of(today(), lines);
    errors.addAll(pasted.errors());
    if (!errors.isEmpty()) {
      throw new Failure.InvalidFields(errors).exception();
    }
    return new SchoolList(id, name, pasted.urns(), LocalDate.now(clock), access.label(), version);
  }

  private static String name(@Nullable String given, List<FieldError> errors) {
    var name = given == null ? "" : given.strip();
    if (name.isEmpty()) {
      errors.add(new FieldError("name", "must be given"));
    } else if (name.length() > LONGEST_NAME) {
      var message = "must have at most %d characters".formatted(LONGEST_NAME);
      errors.add(new FieldError("name", message, name));
    }
    return name;
  }

  private Question today() {
    return questions.ask(ScopeParameters.ofDay(null));
  }

  private ListView view(SchoolList list) {
    var today = today();
    return new ListView(
        list.id(),
        list.name(),
        list.changedOn(),
        list.changedBy(),
        list.version(),
        list.urns().stream().map(urn -> school(today, urn)).toList());
  }

  private static ListedSchool school(Question today, String urn) {
    var topology = today.topology();
    int node = topology.nodes().find(NodeKind.SCHOOL, urn);
    if (node < 0) {
      return new ListedSchool(urn, null, null, false);
    }
    return new ListedSchool(
        urn,
        topology.nodes().name(node),
        today.telling().placeIfAny(topology.authorityOf(node, today.day())),
        topology.nodes().isAlive(node, today.day()));
  }
}
