// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.alpha.internal.leaf;

import org.jspecify.annotations.Nullable;
import org.partnernetz.alpha.internal.stem.Stem;

/** Planted: half of a cycle inside a slice. */
public record Leaf(@Nullable Stem stem) {}
