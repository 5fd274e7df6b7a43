// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.UUID;

import jakarta.persistence.EntityManager;

/** Tells whether the figures of a plan are whole, for a project that wants to go on. */
public interface PlanReadiness {

    boolean isWhole(EntityManager em, UUID project);
}
