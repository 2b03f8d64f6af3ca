/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.network;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.lookup.OnRecord;
import org.bridgehead.service.lookup.RecordedTie;
import org.bridgehead.service.store.Network;

/**
 * All that is on record of a network. Lists hold ties of every date; {@code inForce} tells those of
 * the day asked about.
 *
 * @param asOf the day asked about
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param network what it is
 * @param alive whether it lived on the day
 * @param size how large it was on the day
 * @param members who was in it, in which role and when
 * @param brokers who brokers for it; people named only for those who may see names
 * @param facilitators who facilitates it; people named only for those who may see names
 * @param partnerships the agencies that work with it
 * @param posts who serves it; named only for those who may see names
 * @param activities how many activities on record were its own
 */
@Serdeable
public record NetworkDetail(
    LocalDate asOf,
    LocalDate newestDate,
    long revision,
    Network network,
    boolean alive,
    NetworkSize size,
    List<RecordedTie> members,
    List<RecordedTie> brokers,
    List<RecordedTie> facilitators,
    List<RecordedTie> partnerships,
    List<RecordedTie> posts,
    long activities)
    implements OnRecord {}
