/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.imports;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.bridgehead.importer.plan.PlanOutline;

/**
 * Settings of {@code bridgehead.imports}.
 *
 * @param endsShare the share of a source's ties, from 0 to 1, that a plan may end without somebody
 *     saying yes to that in so many words
 */
@ConfigurationProperties("bridgehead.imports")
record ImportSettings(@Bindable(defaultValue = "" + PlanOutline.ENDS_SHARE) double endsShare) {}
