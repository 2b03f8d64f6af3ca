/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.store.School;
import org.jspecify.annotations.Nullable;

/**
 * A school in a list; what no source states is null.
 *
 * @param urn its unique reference number
 * @param name its name
 * @param phase its phase of education
 * @param type its type of establishment
 * @param status its status in the register
 * @param stateFunded whether the state pays for it
 * @param town the town of its address
 * @param opened the first day it was open; null as far back as anyone looks
 * @param closed the first day it was not; null while it is open
 * @param authority the authority it was in on the day
 */
@Serdeable
public record SchoolRow(
    String urn,
    @Nullable String name,
    @Nullable String phase,
    @Nullable String type,
    @Nullable String status,
    @Nullable Boolean stateFunded,
    @Nullable String town,
    @Nullable LocalDate opened,
    @Nullable LocalDate closed,
    @Nullable Party authority) {

  static SchoolRow of(School school, @Nullable Party authority) {
    return new SchoolRow(
        school.urn(),
        school.name(),
        school.phase(),
        school.type(),
        school.status(),
        school.stateFunded(),
        school.town(),
        school.opened(),
        school.closed(),
        authority);
  }
}
