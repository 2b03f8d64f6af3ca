/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.authority;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.lookup.OnRecord;
import org.bridgehead.service.lookup.RecordedTie;
import org.bridgehead.service.store.Authority;

/**
 * All that is on record of an authority. Lists hold ties of every date; {@code inForce} tells those
 * of the day asked about.
 *
 * @param asOf the day asked about
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param authority what it is
 * @param schools how many schools were open in it on the day
 * @param stateFundedSchools how many of them the state paid for
 * @param borders the authorities it shares a border with
 * @param similar its statistical neighbours, the most alike first
 * @param resembling the authorities whose statistical neighbour it is
 * @param predecessors the authorities it followed
 * @param successors the authorities that followed it
 * @param networks the networks it leads, is part of, accredits or is served by
 * @param brokerage the networks it brokers for
 * @param facilitation what it facilitates
 * @param facilitators who facilitates it; people named only for those who may see names
 * @param partnerships the agencies that work with it
 * @param posts who serves it; named only for those who may see names
 * @param activities how many activities on record it took part in
 */
@Serdeable
public record AuthorityDetail(
    LocalDate asOf,
    LocalDate newestDate,
    long revision,
    Authority authority,
    long schools,
    long stateFundedSchools,
    List<RecordedTie> borders,
    List<RecordedTie> similar,
    List<RecordedTie> resembling,
    List<RecordedTie> predecessors,
    List<RecordedTie> successors,
    List<RecordedTie> networks,
    List<RecordedTie> brokerage,
    List<RecordedTie> facilitation,
    List<RecordedTie> facilitators,
    List<RecordedTie> partnerships,
    List<RecordedTie> posts,
    long activities)
    implements OnRecord {}
