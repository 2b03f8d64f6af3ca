/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.isolation;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.bridgehead.service.topology.SuggestionOptions;

/**
 * Settings of {@code bridgehead.isolation}: what suggestions weigh, on any scale, and how far they
 * reach. Each part of the score is described in SCORE.md beside this class.
 *
 * @param journeyWeight how much travel time or distance counts
 * @param phaseWeight how much a fitting phase counts
 * @param authorityWeight how much the same, a bordering or a similar authority counts
 * @param roomWeight how much room in the band counts
 * @param mixWeight how much what the mix would gain counts
 * @param focusWeight how much a shared focus counts
 * @param linkWeight how much someone who links both already counts
 * @param enquiriesWeight how much it counts that enquiries are accepted
 * @param borderingValue the value, 0 to 1, of a bordering authority
 * @param similarValue the value of a statistically similar authority
 * @param throughMemberValue the value of someone who links the school to a member only
 * @param farKm the distance at which a journey is worth nothing
 * @param farMinutes the travel time at which it is
 * @param newKm how far apart schools may be that form a new network
 */
@ConfigurationProperties("bridgehead.isolation")
record IsolationSettings(
    @Bindable(defaultValue = "30") double journeyWeight,
    @Bindable(defaultValue = "15") double phaseWeight,
    @Bindable(defaultValue = "15") double authorityWeight,
    @Bindable(defaultValue = "10") double roomWeight,
    @Bindable(defaultValue = "10") double mixWeight,
    @Bindable(defaultValue = "5") double focusWeight,
    @Bindable(defaultValue = "10") double linkWeight,
    @Bindable(defaultValue = "5") double enquiriesWeight,
    @Bindable(defaultValue = "0.6") double borderingValue,
    @Bindable(defaultValue = "0.4") double similarValue,
    @Bindable(defaultValue = "0.5") double throughMemberValue,
    @Bindable(defaultValue = "40") double farKm,
    @Bindable(defaultValue = "60") double farMinutes,
    @Bindable(defaultValue = "15") double newKm) {

  SuggestionOptions options() {
    var weights =
        new SuggestionOptions.Weights(
            journeyWeight,
            phaseWeight,
            authorityWeight,
            roomWeight,
            mixWeight,
            focusWeight,
            linkWeight,
            enquiriesWeight);
    var usual = SuggestionOptions.STANDARD;
    return new SuggestionOptions(
        weights,
        borderingValue,
        similarValue,
        throughMemberValue,
        farKm,
        farMinutes,
        newKm,
        usual.most(),
        usual.newMost(),
        usual.least(),
        usual.largest());
  }
}
