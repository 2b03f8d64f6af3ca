/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.change;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bridgehead.service.bridging.RankedKinds;
import org.bridgehead.service.error.Failure;
import org.bridgehead.service.error.FieldError;
import org.bridgehead.service.question.Answer;
import org.bridgehead.service.question.Codes;
import org.bridgehead.service.question.Meaning;
import org.bridgehead.service.question.PageParameters;
import org.bridgehead.service.question.Question;
import org.bridgehead.service.question.Slice;
import org.bridgehead.service.question.Telling;
import org.bridgehead.service.topology.ExchangePath;
import org.jspecify.annotations.Nullable;

/** The questions that are asked of what is supposed, and their answers. */
final class WhatIfAnswers {

  private static final PageParameters FIRST_ROWS = new PageParameters(100L, null);

  private final Question before;
  private final WhatIf asked;
  private final Set<Topic> topics;
  private final Map<String, Meaning> meaning = new TreeMap<>();
  private final int from;
  private final int to;

  WhatIfAnswers(Question before, WhatIf asked) {
    this.before = before;
    this.asked = asked;
    topics = topics(asked.questions());
    from = place("from", asked.from(), asked.to());
    to = place("to", asked.to(), asked.from());
  }

  private static Set<Topic> topics(@Nullable List<String> codes) {
    if (codes == null || codes.isEmpty()) {
      return EnumSet.allOf(Topic.class);
    }
    var topics = EnumSet.noneOf(Topic.class);
    codes.forEach(code -> topics.add(Codes.parse(Topic.class, "questions", code)));
    return topics;
  }

  /** The place, -1 where neither is given. */
  private int place(String field, @Nullable String reference, @Nullable String other) {
    if (reference != null) {
      return before.find(field, reference);
    }
    if (other != null) {
      var error = new FieldError(field, "must be given, as the other end of the route is");
      throw new Failure.InvalidFields(List.of(error)).exception();
    }
    return -1;
  }

  /** Whether bridges, which may take long, are needed before and after. */
  boolean needBridges() {
    return topics.contains(Topic.BRIDGING);
  }

  /** The answers to all that is asked, before and after. */
  Answer<WhatIfFigures, SupposedChange> answer(Question after, Suppositions suppositions) {
    var figures = figures(after);
    return Answer.to(before, Meaning.of(meaning), figures, Slice.whole(suppositions.told()))
        .noting("All that is said of \"after\" is supposed; nothing of it is on record.");
  }

  private WhatIfFigures figures(Question after) {
    var compared = new Compared(before, after, true);
    return new WhatIfFigures(
        topics.contains(Topic.ISOLATION)
            ? part(Topic.ISOLATION, new IsolationChanges(compared))
            : null,
        topics.contains(Topic.BRIDGING)
            ? part(Topic.BRIDGING, new BridgingChanges(compared, RankedKinds.of(null)))
            : null,
        topics.contains(Topic.LINKS)
            ? part(Topic.LINKS, LinkChanges.supposed(compared, asked.scope()))
            : null,
        topics.contains(Topic.PATHS) ? part(Topic.PATHS, new PathChanges(compared)) : null,
        from < 0 ? null : new WhatIfFigures.Routes(route(before), route(after)));
  }

  private <F, R> WhatIfFigures.Part<F, R> part(Topic topic, Changes<F, R> changes) {
    changes.meaning().forEach((name, each) -> meaning.put(topic.code() + "." + name, each));
    var rows = changes.rows().page(FIRST_ROWS);
    return new WhatIfFigures.Part<>(changes.totals(), rows.total(), rows.items());
  }

  private WhatIfFigures.Route route(Question question) {
    var path = ExchangePath.find(question.routes(), from, to);
    var telling = question.telling();
    var words =
        path.exists()
            ? "A route leads from %s to %s in %s."
                .formatted(
                    telling.name(from),
                    telling.name(to),
                    Telling.count(path.steps().size(), "step"))
            : "No route leads from %s to %s.".formatted(telling.name(from), telling.name(to));
    return new WhatIfFigures.Route(
        path.exists(),
        path.exists() ? path.steps().size() : null,
        path.shortestRoutes(),
        telling.why(words, path.steps().stream().mapToInt(ExchangePath.Step::tie)));
  }
}
