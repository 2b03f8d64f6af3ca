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
  private final Set<Kind> kinds;
  private final Map<String, Meaning> meaning = new TreeMap<>();
  private final int from;
  private final int to;

  WhatIfAnswers(Question before, WhatIf asked) {
    this.before = before;
    this.asked = asked;
    kinds = kinds(asked.questions());
    from = place("from", asked.from(), asked.to());
    to = place("to", asked.to(), asked.from());
  }

  /** The four questions. */
  private enum Kind {
    ISOLATION,
    BRIDGING,
    LINKS,
    PATHS
  }

  private static Set<Kind> kinds(@Nullable List<String> codes) {
    if (codes == null || codes.isEmpty()) {
      return EnumSet.allOf(Kind.class);
    }
    var kinds = EnumSet.noneOf(Kind.class);
    codes.forEach(code -> kinds.add(Codes.parse(Kind.class, "questions", code)));
    return kinds;
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
    return kinds.contains(Kind.BRIDGING);
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
        kinds.contains(Kind.ISOLATION)
            ? part(Kind.ISOLATION, new IsolationChanges(compared))
            : null,
        kinds.contains(Kind.BRIDGING)
            ? part(Kind.BRIDGING, new BridgingChanges(compared, RankedKinds.of(null)))
            : null,
        kinds.contains(Kind.LINKS)
            ? part(Kind.LINKS, LinkChanges.supposed(compared, asked.scope()))
            : null,
        kinds.contains(Kind.PATHS) ? part(Kind.PATHS, new PathChanges(compared)) : null,
        from < 0 ? null : new WhatIfFigures.Routes(route(before), route(after)));
  }

  private <F, R> WhatIfFigures.Part<F, R> part(Kind kind, Changes<F, R> changes) {
    changes.meaning().forEach((name, each) -> meaning.put(Codes.of(kind) + "." + name, each));
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
