// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.beta;

import org.partnernetz.alpha.One;

/** Planted: the other half of a cycle. */
public record Two(One one) {}
