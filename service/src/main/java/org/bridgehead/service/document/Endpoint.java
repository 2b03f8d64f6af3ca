/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.document;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.annotation.Secured;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bridgehead.service.bridging.TakesLong;
import org.bridgehead.service.error.Refuses;
import org.bridgehead.service.question.Replies;
import org.jspecify.annotations.Nullable;

/**
 * What the code says of an operation and the compiler does not put into the description.
 *
 * @param role the least that a caller must be
 * @param tagged whether an answer has an {@code ETag} that a client may ask with again
 * @param takesLong whether the answer may be a job instead
 * @param refusals what it is refused with beyond what others are
 */
record Endpoint(String role, boolean tagged, boolean takesLong, List<Refusal> refusals) {

  /** Copies the refusals. */
  Endpoint {
    refusals = List.copyOf(refusals);
  }

  static Endpoint of(Class<?> controller, Method method) {
    var refuses = method.getAnnotation(Refuses.class);
    return new Endpoint(
        role(controller, method),
        Arrays.asList(method.getParameterTypes()).contains(HttpRequest.class)
            && Stream.of(controller.getDeclaredFields())
                .anyMatch(field -> field.getType() == Replies.class),
        method.isAnnotationPresent(TakesLong.class),
        refuses == null ? List.of() : Stream.of(refuses.value()).map(Refusal::of).toList());
  }

  private static String role(Class<?> controller, Method method) {
    @Nullable Secured secured = method.getAnnotation(Secured.class);
    return (secured == null ? controller.getAnnotation(Secured.class) : secured).value()[0];
  }

  /** The same where answers have a tag, or have none. */
  Endpoint withTag(boolean hasTag) {
    return new Endpoint(role, hasTag, takesLong, refusals);
  }
}
