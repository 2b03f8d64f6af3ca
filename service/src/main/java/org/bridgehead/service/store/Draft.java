/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A list of supposed changes that a reader is making. Nothing on record follows from it: no import
 * or undo touches it, and making it is no revision. An erasure lets go of the lists that hold the
 * person's id.
 *
 * @param id its id, which tells nothing
 * @param owner the id of the key that it was begun with
 * @param changes the changes, as JSON
 * @param used when it was last used
 */
@MappedEntity
public record Draft(@Id String id, String owner, String changes, Instant used) {}
