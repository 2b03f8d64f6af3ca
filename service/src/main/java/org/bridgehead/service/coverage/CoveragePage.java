/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.bridgehead.service.coverage;

import java.util.List;
import org.bridgehead.service.lookup.Rows;
import org.bridgehead.service.page.Here;
import org.bridgehead.service.snapshot.SourceExtract;

/**
 * What is recorded, from where and how old, as a page shows it.
 *
 * @param here where the reader is
 * @param sources the extracts that it all comes from
 * @param authorities what is held of each authority of this page
 */
public record CoveragePage(
    Here here, List<SourceExtract> sources, Rows<AuthorityCoverage> authorities) {

  /** Copies the sources. */
  public CoveragePage {
    sources = List.copyOf(sources);
  }
}
