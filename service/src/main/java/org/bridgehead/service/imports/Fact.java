/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One fact that somebody states or corrects: a row of a sheet of the workbook, and why.
 *
 * @param sheet the sheet's name
 * @param row its values by column; columns that are left out are blank
 * @param reason why it is stated, for the record
 * @param date the day that it describes; today if absent
 */
@Serdeable
record Fact(
    @Schema(example = "memberships") @Nullable String sheet,
    @Schema(
            example =
                "{\"network_id\": \"N-1\", \"member_type\": \"school\", \"member_id\": \"100001\","
                    + " \"role\": \"partner\", \"left\": \"2024-04-01\"}")
        @Nullable Map<String, String> row,
    @Schema(example = "They left at Easter; told by the network's lead.") @Nullable String reason,
    @Nullable LocalDate date) {}
