// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.UUID;

/** Tells whether the figures of a plan are whole, for a project that wants to go on. */
public interface PlanReadiness {

    boolean isWhole(UUID project);
}
