/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.report;

import org.bridgehead.service.page.Here;

/**
 * A page of reports.
 *
 * @param here where the reader is
 * @param found the reports
 */
public record ReportsPage(Here here, ReportRows found) {}
