// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.alpha;

import jakarta.inject.Named;

import org.partnernetz.beta.Two;

/** Planted: an API class that knows the container, and half of a cycle. */
@Named
public record One(Two two) {}
