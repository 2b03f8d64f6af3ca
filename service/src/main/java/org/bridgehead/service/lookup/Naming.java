/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.lookup;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridgehead.service.security.Access;
import org.bridgehead.service.security.PersonalAnswer;
import org.bridgehead.service.store.PersonName;
import org.bridgehead.service.store.PersonRepository;

/**
 * The one place that decides who reads the names of people. Names are looked up after everything
 * else is found, filtered and sorted, so that no order or filter gives one away.
 */
@Singleton
public final class Naming {

  private final PersonRepository people;

  Naming(PersonRepository people) {
    this.people = people;
  }

  /**
   * The names of people, as far as the reader may see them.
   *
   * @param ids the ids of people
   * @return names by id; empty for those who may see none
   */
  public Map<String, String> names(Access access, Collection<String> ids) {
    if (!access.maySeeNames() || ids.isEmpty()) {
      return Map.of();
    }
    return people.listNames(ids.stream().distinct().toList()).stream()
        .collect(Collectors.toMap(PersonName::id, PersonName::name));
  }

  /** An answer that may hold names: kept in no cache where the reader may see them. */
  public static <T> HttpResponse<T> answer(Access access, T body) {
    MutableHttpResponse<T> response = HttpResponse.ok(body);
    return access.maySeeNames() ? PersonalAnswer.notKept(response) : response;
  }
}
