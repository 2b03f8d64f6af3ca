/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A person without a name, which is personal data and is read on its own.
 *
 * @param id the id, which is not made from the name
 */
@MappedEntity
public record Person(@Id String id) {}
