/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.topology;

/**
 * A school and a network that have been brought together already, or that said no: they are not
 * suggested to one another again.
 *
 * @param school the school
 * @param network the network
 * @param takesPlace whether it takes up a place of the network
 */
public record Invited(int school, int network, boolean takesPlace) {}
