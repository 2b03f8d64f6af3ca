/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.bridgehead.service.topology.SuggestionPart.Finding;
import org.bridgehead.service.topology.SuggestionPart.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
  private static final int TODAY = 1000;
  private static final Offset<Double> EXACT = within(1e-12);

  private final Sketch sketch = new Sketch();
  private final List<Invited> invited = new ArrayList<>();
  private final int amber = sketch.authority();
  private final int birch = sketch.authority();
  private int schools;

  /** A primary school of an authority, so many kilometres east. */
  private int school(int authority, double km) {
    return school(authority, km, "Primary", "Community school");
  }

  private int school(int authority, double km, @Nullable String phase, String type) {
    int school =
        sketch.add(
            Node.school(
                    "u" + 1000 + schools++,
                    null,
                    Days.NO_START,
                    Days.NO_END,
                    type,
                    phase,
                    null,
                    true)
                .at(km * 1000, 0));
    sketch.tie(school, authority, TieKind.IN, null);
    return school;
  }

  /** A network of these schools that accepts enquiries. */
  private int network(int... members) {
    return network(Enquiries.ACCEPTED, members);
  }

  private int network(Enquiries enquiries, int... members) {
    int network =
        sketch.add(
            Node.network(
                    "n" + schools++, null, Days.NO_START, Days.NO_END, NetworkClass.LEARNING, "hub")
                .with(enquiries));
    IntStream.of(members).forEach(member -> sketch.partner(member, network));
    return network;
  }

  private Suggestions suggestions() {
    return suggestions(SuggestionOptions.STANDARD);
  }

  private Suggestions suggestions(SuggestionOptions options) {
    var topology = sketch.draw();
    var rows =
        IsolationLadder.compute(
            topology, Scope.everySchool(topology, TODAY), IsolationLadder.Options.STANDARD);
    return Suggestions.deal(topology, TODAY, rows, invited, options);
  }

  private List<Integer> networksOf(int school) {
    return suggestions().of(school).stream().map(Suggestion::network).toList();
  }

  private SuggestionPart part(int school, Kind kind) {
    return suggestions().of(school).getFirst().parts().get(kind.ordinal());
  }

  @Test
  void theNearestMemberIsTheDistance() {
    int school = school(amber, 0);
    int near = school(birch, 8);
    int network = network(near, school(birch, 30));

    var part = part(school, Kind.JOURNEY);
    assertThat(part.finding()).isEqualTo(Finding.KILOMETRES);
    assertThat(part.measure()).isEqualTo(8, EXACT);
    assertThat(part.value()).isEqualTo(0.8, EXACT);
    assertThat(part.node()).isEqualTo(near);
    assertThat(part.ties().size()).isEqualTo(1);
    assertThat(networksOf(school)).containsExactly(network);
  }

  @Test
  void aTimeOfTravelOutranksTheLineAndThatToTheNetworkItselfThatToAMember() {
    int school = school(amber, 0);
    int near = school(birch, 8);
    int far = school(birch, 300);
    int network = network(near, far);
    int slow = sketch.tie(far, school, TieKind.TRAVELS, "45");
    sketch.tie(school, far, TieKind.TRAVELS, "50");
    sketch.tie(school, near, TieKind.TRAVELS, "soon");

    var part = part(school, Kind.JOURNEY);
    assertThat(part.finding()).isEqualTo(Finding.MINUTES);
    assertThat(part.measure()).isEqualTo(45, EXACT);
    assertThat(part.value()).isEqualTo(0.25, EXACT);
    assertThat(part.ties()).isEqualTo(Indices.of(slow));

    sketch.tie(school, network, TieKind.TRAVELS, "75");
    assertThat(part(school, Kind.JOURNEY).measure()).isEqualTo(75, EXACT);
    assertThat(part(school, Kind.JOURNEY).value()).isZero();
  }

  @Test
  void aPlaceThatIsNotKnownAddsNothingAndTheAuthorityBringsThemTogether() {
    int school = school(amber, Double.NaN);
    network(school(amber, 3), school(birch, 4));

    var part = part(school, Kind.JOURNEY);
    assertThat(part.finding()).isEqualTo(Finding.NOT_KNOWN);
    assertThat(part.value()).isZero();
    assertThat(part.measure()).isZero();
  }

  @Test
  void aNetworkThatIsFarAndNotOfTheAuthorityDoesNotComeIntoQuestion() {
    int school = school(amber, 0);
    network(school(birch, 41));

    assertThat(networksOf(school)).isEmpty();
    assertThat(suggestions().best(school)).isEqualTo(-1);
  }

  @Test
  void phasesFitByTheShareOfMembersThatTeachTheSameAges() {
    int school = school(amber, 0);
    network(
        school(amber, 1, "Middle deemed primary", "x"),
        school(amber, 1, "Secondary", "x"),
        school(amber, 1, "All-through", "x"),
        school(amber, 1, "16 plus", "x"),
        school(amber, 1, "Not applicable", "x"),
        school(amber, 1, null, "x"));
    int special = school(amber, 0, "Not applicable", "Special school");

    assertThat(part(school, Kind.PHASE).value()).isEqualTo(0.5, EXACT);
    assertThat(part(special, Kind.PHASE).finding()).isEqualTo(Finding.NOT_KNOWN);
  }

  @Test
  void theClosestOfTheNetworksAuthoritiesCounts() {
    int school = school(amber, 0);
    int cedar = sketch.authority();
    int network = network(school(birch, 1), school(cedar, 1));
    assertThat(part(school, Kind.AUTHORITY).finding()).isEqualTo(Finding.NO);

    int alike = sketch.tie(cedar, amber, TieKind.RESEMBLES, "3");
    var part = part(school, Kind.AUTHORITY);
    assertThat(part.finding()).isEqualTo(Finding.SIMILAR);
    assertThat(part.value()).isEqualTo(0.4, EXACT);
    assertThat(part.ties().get(0)).isEqualTo(alike);

    sketch.tie(amber, birch, TieKind.BORDERS, null);
    assertThat(part(school, Kind.AUTHORITY).finding()).isEqualTo(Finding.BORDERING);
    assertThat(part(school, Kind.AUTHORITY).value()).isEqualTo(0.6, EXACT);
    assertThat(part(school, Kind.AUTHORITY).node()).isEqualTo(birch);

    int served = sketch.tie(amber, network, TieKind.MEMBER_OF, MemberRole.SERVED);
    assertThat(part(school, Kind.AUTHORITY).finding()).isEqualTo(Finding.SAME);
    assertThat(part(school, Kind.AUTHORITY).ties()).isEqualTo(Indices.of(served));
  }

  @Test
  void aPredecessorPassesItsBordersOn() {
    int old = sketch.add(Node.of(NodeKind.AUTHORITY, "old", null, Days.NO_START, TODAY - 10));
    int school = school(amber, 0);
    network(school(birch, 1));
    sketch.tie(old, birch, TieKind.BORDERS, null);
    assertThat(part(school, Kind.AUTHORITY).finding()).isEqualTo(Finding.NO);

    int between = sketch.authority();
    sketch.tie(between, amber, TieKind.SUCCEEDED_BY, null, TODAY - 2, Days.NO_END);
    sketch.tie(old, between, TieKind.SUCCEEDED_BY, null, TODAY - 10, Days.NO_END);
    assertThat(part(school, Kind.AUTHORITY).finding()).isEqualTo(Finding.BORDERING);
  }

  @Test
  void theRoomOfTheBandIsWhatMembersAndInvitationsLeave() {
    int school = school(amber, 0);
    var members = IntStream.range(0, 15).map(_ -> school(amber, 1)).toArray();
    int network = network(members);
    assertThat(part(school, Kind.ROOM).value()).isEqualTo(0.5, EXACT);
    assertThat(part(school, Kind.ROOM).measure()).isEqualTo(15, EXACT);

    var coming = IntStream.range(0, 9).map(_ -> school(birch, 300)).toArray();
    IntStream.of(coming).limit(8).forEach(each -> invited.add(new Invited(each, network, true)));
    invited.add(new Invited(coming[8], network, false));
    invited.add(new Invited(coming[0], network, true));
    invited.add(new Invited(members[0], network, true));
    assertThat(part(school, Kind.ROOM).value()).isEqualTo(1 / 18.0, EXACT);

    invited.add(new Invited(coming[8], network, true));
    assertThat(networksOf(school)).isEmpty();
  }

  @Test
  void aNetworkBelowTheBandHasAllTheRoomThereIs() {
    int school = school(amber, 0);
    network(school(amber, 1));

    assertThat(part(school, Kind.ROOM).value()).isEqualTo(1, EXACT);
  }

  @Test
  void theMixGainsWhatTheSchoolIsTheFirstToBring() {
    int school = school(amber, 0, "Secondary", "Community school");
    network(school(birch, 1), school(birch, 2));

    assertThat(part(school, Kind.MIX).value()).isEqualTo(2 / 3.0, EXACT);
    assertThat(part(school, Kind.MIX).words()).hasSize(2).contains("Secondary");
  }

  @Test
  void whatBothPractisedIsAShared() {
    int school = school(amber, 0);
    int network = network(school(birch, 1));
    int own = activity("Pupil voice");
    int theirs = activity("pupil voice");
    sketch.tie(theirs, network, TieKind.OF, null);
    assertThat(part(school, Kind.FOCUS).finding()).isEqualTo(Finding.NO);

    sketch.joins(school, own, 0);
    assertThat(part(school, Kind.FOCUS).value()).isEqualTo(1, EXACT);
    assertThat(part(school, Kind.FOCUS).words()).containsExactly("pupil voice");
  }

  private int activity(String practice) {
    return sketch.add(
        Node.of(NodeKind.ACTIVITY, "a" + schools++, null, 0, Days.NO_END).focusedOn(practice));
  }

  @Test
  void someoneTiedToTheNetworkItselfCountsMoreThanOneTiedToAMember() {
    int school = school(amber, 0);
    int member = school(birch, 1);
    int network = network(member);
    assertThat(part(school, Kind.LINK).finding()).isEqualTo(Finding.NO);

    int agency = sketch.agency();
    int near = sketch.tie(agency, school, TieKind.PARTNERS, "x");
    int far = sketch.tie(agency, member, TieKind.PARTNERS, "x");
    var part = part(school, Kind.LINK);
    assertThat(part.finding()).isEqualTo(Finding.THROUGH_MEMBER);
    assertThat(part.value()).isEqualTo(0.5, EXACT);
    assertThat(part.ties()).isEqualTo(Indices.of(near, far));

    int head = sketch.person();
    sketch.serves(head, school);
    sketch.tie(head, network, TieKind.BROKERS, null);
    assertThat(part(school, Kind.LINK).finding()).isEqualTo(Finding.DIRECT);
    assertThat(part(school, Kind.LINK).node()).isEqualTo(head);
  }

  @Test
  void havingBeenAtTheSameActivityLinksNobody() {
    int school = school(amber, 0);
    network(school(birch, 1));
    int activity = activity("x");
    sketch.joins(school, activity, 0);
    sketch.joins(sketch.person(), activity, 0);

    assertThat(part(school, Kind.LINK).finding()).isEqualTo(Finding.NO);
  }

  @Test
  void aNetworkThatRefusesEnquiriesIsNotSuggestedAndOneOfWhichNothingIsKnownIs() {
    int school = school(amber, 0);
    network(Enquiries.NOT_ACCEPTED, school(amber, 1));
    int open = network(school(amber, 2));
    int silent = network(Enquiries.NOT_KNOWN, school(amber, 1));

    assertThat(networksOf(school)).containsExactly(open, silent);
    assertThat(suggestions().of(school).getLast().parts().getLast().finding())
        .isEqualTo(Finding.NOT_KNOWN);
  }

  @Test
  void neverATrustNorOneByAnotherName() {
    int school = school(amber, 0);
    sketch.partner(school(amber, 1), sketch.trust());
    sketch.partner(
        school(amber, 1),
        sketch.network(NetworkClass.LEARNING, "co-operative-or-foundation-trust"));

    assertThat(networksOf(school)).isEmpty();
  }

  @Test
  void neverOneThatItIsToAvoidOrBelongsToOrThatIsOver() {
    int school = school(amber, 0);
    int avoided = school(birch, 1);
    network(avoided);
    sketch.tie(avoided, school, TieKind.AVOIDS, null);
    sketch.tie(school, network(school(amber, 1)), TieKind.AVOIDS, null);
    sketch.tie(school, network(school(amber, 1)), TieKind.MEMBER_OF, MemberRole.SERVED);
    int over =
        sketch.add(Node.network("over", null, Days.NO_START, TODAY, NetworkClass.LEARNING, "hub"));
    sketch.partner(school(amber, 1), over);
    sketch.tie(school(amber, 1), network(), TieKind.MEMBER_OF, MemberRole.LEAD, 0, TODAY);
    int known = network(school(amber, 1));
    invited.add(new Invited(school, known, false));
    int left = network(school(amber, 9));
    sketch.tie(school, left, TieKind.AVOIDS, null, 0, TODAY);

    assertThat(networksOf(school)).containsExactly(left);
  }

  @Test
  void theScoreIsTheWeightedMeanOfTheParts() {
    int school = school(amber, 0);
    network(school(amber, 10));

    var only = suggestions().of(school).getFirst();
    double sum = only.parts().stream().mapToDouble(each -> each.weight() * each.value()).sum();
    assertThat(only.parts().stream().map(SuggestionPart::kind)).containsExactly(Kind.values());
    assertThat(sum).isEqualTo(30 * 0.75 + 15 + 15 + 10 + 5, EXACT);
    assertThat(only.score()).isEqualTo(sum, EXACT);
  }

  @Test
  void theScarcePlacesAreSharedOutAndEverySchoolGetsAFirstBeforeAnyGetsASecond() {
    var members = IntStream.range(0, 23).map(_ -> school(amber, 1)).toArray();
    int scarce = network(members);
    int open = network(school(birch, 39), school(birch, 39));
    var all = IntStream.range(0, 7).map(_ -> school(amber, 0)).toArray();

    var suggestions = suggestions();
    var best = IntStream.of(all).map(suggestions::best).boxed().toList();
    assertThat(best).startsWith(scarce, scarce, scarce, scarce, scarce).endsWith(open, open);
    assertThat(suggestions.of(all[6])).hasSize(1);
  }

  @Test
  void stateFundedSchoolsAreDealtToFirst() {
    int independent =
        sketch.add(
            Node.school("a", null, Days.NO_START, Days.NO_END, "x", "Primary", null, false)
                .at(0, 0));
    int school = school(amber, 0);
    int network = network(IntStream.range(0, 23).map(_ -> school(amber, 1)).toArray());
    var options = SuggestionOptions.STANDARD;
    var one =
        new SuggestionOptions(
            options.weights(), 1, 1, 1, 40, 60, 15, 1, 8, options.least(), options.largest());

    assertThat(suggestions(one).best(school)).isEqualTo(network);
    assertThat(suggestions(one).of(independent)).isEmpty();
  }

  @Test
  void theUnlinkedAroundCouldFormANewNetwork() {
    int school = school(amber, 0);
    int far = school(amber, 14);
    int near = school(birch, 1);
    int enemy = school(amber, 2);
    sketch.tie(enemy, school, TieKind.AVOIDS, null);
    int rival = school(amber, 3);
    sketch.tie(rival, far, TieKind.AVOIDS, null);
    school(amber, 16);
    int other = school(amber, 4, "Secondary", "x");
    network(school(amber, 1), school(amber, 1));

    var few = suggestions().newNetwork(school);
    assertThat(few.schools().stream().map(NewNetwork.Founder::school))
        .containsExactly(rival, near, other);
    assertThat(few.schools().getLast().sameAges()).isFalse();
    assertThat(few.schools().getFirst().measure()).isEqualTo(3, EXACT);
    assertThat(few.schools().getFirst().score()).isEqualTo(100 * (30 * 0.8 + 15 + 15) / 60, EXACT);
    assertThat(few.enough()).isFalse();

    school(amber, 5);
    school(amber, 5);
    assertThat(suggestions().newNetwork(school).enough()).isTrue();
  }

  @Test
  void anEmptyCountryAndSchoolsWithoutAnythingAreSuggestedNothing() {
    var empty = Topology.builder().build();
    Suggestions.deal(empty, TODAY, List.of(), List.of(), SuggestionOptions.STANDARD);
    int bare = sketch.school(Days.NO_START, Days.NO_END, true);
    sketch.tie(bare, bare, TieKind.AVOIDS, null);
    network();

    assertThat(networksOf(bare)).isEmpty();
    assertThat(suggestions().newNetwork(bare).schools()).isEmpty();
  }
}
