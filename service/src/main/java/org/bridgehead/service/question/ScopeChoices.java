/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.question;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridgehead.service.page.Words;
import org.bridgehead.service.topology.NodeKind;
import org.jspecify.annotations.Nullable;

/**
 * What a reader may narrow an answer down to.
 *
 * @param authorities the authorities of the day, by name
 * @param regions the names of regions, in order
 * @param phases the phases of education of schools, in order
 */
public record ScopeChoices(List<Choice> authorities, List<String> regions, List<String> phases) {

  /** Copies the lists. */
  public ScopeChoices {
    authorities = List.copyOf(authorities);
    regions = List.copyOf(regions);
    phases = List.copyOf(phases);
  }

  /**
   * One of several.
   *
   * @param code what is sent for it
   * @param name what it is called
   */
  public record Choice(String code, String name) {}

  /** Choices of these codes, called by their words. */
  public static List<Choice> inWords(List<String> codes) {
    return codes.stream().map(code -> new Choice(code, Words.sentence(Words.code(code)))).toList();
  }

  /** The names of those that are chosen, in the order in which they can be. */
  public static String chosen(List<Choice> options, List<String> codes) {
    return options.stream()
        .filter(each -> codes.contains(each.code()))
        .map(Choice::name)
        .collect(Collectors.joining(", "));
  }

  /** The regions as choices. */
  public List<Choice> regionChoices() {
    return regions.stream().map(region -> new Choice(region, region)).toList();
  }

  /** The name of the authority of a code; the code itself if it is not one of the day. */
  public String nameOf(String code) {
    return authorities.stream()
        .filter(each -> each.code().equals(code))
        .map(Choice::name)
        .findFirst()
        .orElse(code);
  }

  /** Those of a question's day. */
  public static ScopeChoices of(Question question) {
    return question.onDay(ScopeChoices.class, "", () -> read(question));
  }

  private static ScopeChoices read(Question question) {
    var nodes = question.topology().nodes();
    var authorities =
        IntStream.range(0, nodes.count())
            .filter(node -> nodes.kind(node) == NodeKind.AUTHORITY)
            .filter(node -> nodes.isAlive(node, question.day()))
            .mapToObj(
                node ->
                    new Choice(
                        nodes.key(node),
                        Objects.requireNonNullElse(nodes.name(node), nodes.key(node))))
            .sorted(Comparator.comparing(Choice::name).thenComparing(Choice::code))
            .toList();
    var schools =
        IntStream.range(0, nodes.count()).filter(node -> nodes.kind(node) == NodeKind.SCHOOL);
    return new ScopeChoices(
        authorities,
        distinct(IntStream.range(0, nodes.count()).mapToObj(nodes::region)),
        distinct(schools.mapToObj(nodes::phase)));
  }

  private static List<String> distinct(Stream<@Nullable String> names) {
    return List.copyOf(
        names.filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new)));
  }
}
