// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.beta.internal;

import org.partnernetz.alpha.internal.Careless;

/** Planted: looks into another slice. */
public record Peeper(Careless careless) {}
