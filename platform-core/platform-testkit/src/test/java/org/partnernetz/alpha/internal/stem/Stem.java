// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.alpha.internal.stem;

import org.jspecify.annotations.Nullable;
import org.partnernetz.alpha.internal.leaf.Leaf;

/** Planted: half of a cycle inside a slice. */
public record Stem(@Nullable Leaf leaf) {}
