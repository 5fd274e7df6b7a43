// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;
import java.util.UUID;

/**
 * Who works on a project.
 *
 * @param mayChange whether the caller may hand the project over and change its deputies
 */
public record CaseTeam(Mate responsible, List<Mate> deputies, boolean mayChange) {
    public static final int DEPUTIES_MAX = 20;

    public CaseTeam {
        deputies = List.copyOf(deputies);
    }

    /** @param name empty for somebody who has left the organisation */
    public record Mate(UUID person, String name) {}
}
