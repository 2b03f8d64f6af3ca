/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.agency;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.lookup.OnRecord;
import org.bridgehead.service.lookup.RecordedTie;
import org.bridgehead.service.store.Agency;

/**
 * All that is on record of an agency. Lists hold ties of every date; {@code inForce} tells those of
 * the day asked about.
 *
 * @param asOf the day asked about
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param agency what it is
 * @param partnerships whom it works with
 * @param networks the networks it leads, is part of or accredits
 * @param brokerage the networks it brokers for
 * @param facilitation what it facilitates
 * @param posts who serves it; named only for those who may see names
 * @param activities how many activities on record it took part in
 */
@Serdeable
public record AgencyDetail(
    LocalDate asOf,
    LocalDate newestDate,
    long revision,
    Agency agency,
    List<RecordedTie> partnerships,
    List<RecordedTie> networks,
    List<RecordedTie> brokerage,
    List<RecordedTie> facilitation,
    List<RecordedTie> posts,
    long activities)
    implements OnRecord {}
