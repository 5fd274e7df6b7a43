// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.aftercare;

import java.util.UUID;

/** A project whose talk is due: the first one that was not held. */
public record Waiting(UUID project, String title, UUID adviser, int months) {}
