/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.school;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.lookup.OnRecord;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.lookup.RecordedTie;
import org.bridgehead.service.store.School;
import org.jspecify.annotations.Nullable;

/**
 * All that is on record of a school. Lists hold ties of every date; {@code inForce} tells those of
 * the day asked about.
 *
 * @param asOf the day asked about
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param school what it is
 * @param open whether it was open on the day
 * @param authority the authority it was in on the day; null for none on record
 * @param authorities every authority it was in
 * @param memberships the networks it was in, legal and learning
 * @param posts who serves it; named only for those who may see names
 * @param partnerships the agencies that worked with it
 * @param predecessors the schools it followed
 * @param successors the schools that followed it
 * @param activities how many activities on record it took part in
 */
@Serdeable
public record SchoolDetail(
    LocalDate asOf,
    LocalDate newestDate,
    long revision,
    School school,
    boolean open,
    @Nullable Party authority,
    List<RecordedTie> authorities,
    List<RecordedTie> memberships,
    List<RecordedTie> posts,
    List<RecordedTie> partnerships,
    List<RecordedTie> predecessors,
    List<RecordedTie> successors,
    long activities)
    implements OnRecord {}
