/*
 * Copyright 2026 the Bridgehead contributors
 * SPDX-License-Identifier: Apache-2.0
 */

/** What must hold of the Kubernetes manifests in {@code k8s/}, whoever edits them. */
@NullMarked
package org.bridgehead.service.k8s;

import org.jspecify.annotations.NullMarked;
