/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.post;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.bridgehead.service.lookup.OnRecord;
import org.bridgehead.service.lookup.Party;
import org.bridgehead.service.lookup.RecordedTie;

/**
 * The posts of an organisation, or of a person. The other end of each tie is the person, or the
 * organisation; a person is named only for those who may see names. Posts of every date; {@code
 * inForce} tells those of the day asked about.
 *
 * @param asOf the day asked about
 * @param newestDate the newest day that the sources cover
 * @param revision the revision that stood
 * @param of whose posts these are
 * @param posts posts at an organisation, by role
 * @param brokerage brokering for a network, by role
 * @param facilitation facilitating a network or an authority
 */
@Serdeable
public record Posts(
    LocalDate asOf,
    LocalDate newestDate,
    long revision,
    Party of,
    List<RecordedTie> posts,
    List<RecordedTie> brokerage,
    List<RecordedTie> facilitation)
    implements OnRecord {}
