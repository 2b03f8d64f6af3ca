/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.importer.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalGridTest {

  /** The water tower at Caister, the worked example of the Ordnance Survey's guide. */
  @Test
  void aPlaceOnTheGlobeLiesWhereTheOrdnanceSurveyHasIt() {
    var place = NationalGrid.of(new NationalGrid.Position(1.716038, 52.657979));
    assertThat(place.easting()).isCloseTo(651_409.9, within(8.0));
    assertThat(place.northing()).isCloseTo(313_177.3, within(8.0));
  }

  @ParameterizedTest
  @CsvSource({"134000, 25500", "400000, 300000", "655500, 293800", "450000, 1215000", "0, 0"})
  void thereAndBackIsTheSamePlace(double easting, double northing) {
    var position = NationalGrid.position(new NationalGrid.Place(easting, northing));
    var place = NationalGrid.of(position);
    assertThat(place.easting()).isCloseTo(easting, within(0.05));
    assertThat(place.northing()).isCloseTo(northing, within(0.05));
  }
}
