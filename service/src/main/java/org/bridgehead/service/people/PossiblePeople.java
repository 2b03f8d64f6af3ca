/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.people;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bridgehead.importer.plan.PeopleDecisions.Decision;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.opening.Opening;
import org.bridgehead.service.store.NamesakePost;
import org.bridgehead.service.store.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Finds pairs of people who may be one; never decides that they are. */
@Singleton
final class PossiblePeople {

  private static final int MOST = 200;

  private final PersonRepository people;
  private final Opening opening;

  PossiblePeople(PersonRepository people, Opening opening) {
    this.people = people;
    this.opening = opening;
  }

  /**
   * A page of pairs on which nothing is decided.
   *
   * @param authority a three-digit code
   * @param after the pair that the page follows; null for the first
   * @param limit how many, 1 to 200
   */
  Possible list(String authority, @Nullable String after, int limit) {
    List<FieldError> errors = new ArrayList<>();
    if (authority.isBlank()) {
      errors.add(new FieldError("authority", "must be the code of an authority"));
    }
    if (limit < 1 || limit > MOST) {
      errors.add(new FieldError("limit", "must be from 1 to " + MOST, String.valueOf(limit)));
    }
    if (!errors.isEmpty()) {
      throw new Failure.InvalidFields(errors).exception();
    }
    List<Possible.Pair> all = pairs(people.listNamesakes(authority.strip()));
    int from = 0;
    for (int place = 0; after != null && place < all.size(); place++) {
      if (all.get(place).cursor().equals(after)) {
        from = place + 1;
      }
    }
    int to = Math.min(all.size(), from + limit);
    String next = to < all.size() ? all.get(to - 1).cursor() : null;
    return new Possible(authority.strip(), all.size(), all.subList(from, to), next);
  }

  private List<Possible.Pair> pairs(List<NamesakePost> posts) {
    Set<String> decided = decided();
    List<Possible.Pair> pairs = new ArrayList<>();
    Map<String, Map<String, List<NamesakePost>>> byName =
        posts.stream()
            .collect(
                Collectors.groupingBy(
                    NamesakePost::name,
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        NamesakePost::id, LinkedHashMap::new, Collectors.toList())));
    for (var namesakes : byName.values()) {
      List<Namesake> some =
          namesakes.entrySet().stream()
              .map(each -> new Namesake(each.getKey(), each.getValue()))
              .sorted(Comparator.comparing(Namesake::id))
              .toList();
      for (int one = 0; one < some.size(); one++) {
        for (int other = one + 1; other < some.size(); other++) {
          Possible.Pair pair = pair(some.get(one), some.get(other));
          if (!decided.contains(pair.cursor())) {
            pairs.add(pair);
          }
        }
      }
    }
    pairs.sort(
        Comparator.<Possible.Pair>comparingInt(pair -> pair.against().size())
            .thenComparing(pair -> -pair.speaksFor().size())
            .thenComparing(Possible.Pair::cursor));
    return pairs;
  }

  private static Possible.Pair pair(Namesake one, Namesake other) {
    Evidence evidence = Evidence.of(one, other);
    return new Possible.Pair(one.shown(), other.shown(), evidence.speaksFor(), evidence.against());
  }

  /** The pairs on which a decision stands, by the ids that they have now. */
  private Set<String> decided() {
    Set<String> decided = new TreeSet<>();
    for (Decision decision : opening.decisions().list()) {
      if (decision.withdrawnAt() == null) {
        for (String one : decision.held()) {
          for (String other : decision.held()) {
            decided.add(one + " " + other);
          }
        }
      }
    }
    return decided;
  }
}
