// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.NotFoundException;

/** The permissions of the founder guide. */
public final class May {
    /** Advise founders: work on the projects whose team one is in. */
    public static final String ADVISE = "advise";

    /** See all projects of the organisation, and decide about each: who works on it, and that a phase was too early. */
    public static final String LEAD = "lead";

    /** Work on the plan and figures of the own project. */
    public static final String PLAN = "plan-own";

    private May() {}

    /** @throws NotFoundException unless the acting person advises: to a founder these things are not there */
    public static void advise(PluginAccess access) {
        if (!access.may(ADVISE)) {
            throw new NotFoundException();
        }
    }
}
