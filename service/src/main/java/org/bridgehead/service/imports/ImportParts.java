/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a request that sends files, as the description of the API has them.
 *
 * @param file the files
 * @param date the day that files describe which do not say it
 * @param sender who sends a workbook
 * @param apply whether the plan is accepted beforehand
 * @param confirm {@code ends} to accept it even if it ends many ties
 */
@Schema(name = "ImportParts")
record ImportParts(
    @ArraySchema(schema = @Schema(type = "string", format = "binary")) List<String> file,
    @Nullable LocalDate date,
    @Nullable String sender,
    @Nullable Boolean apply,
    @Nullable String confirm) {}
