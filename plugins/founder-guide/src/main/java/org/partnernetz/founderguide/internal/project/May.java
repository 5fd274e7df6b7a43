// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.problem.NotFoundException;

/** The permissions of the founder guide. */
public final class May {
    /** Advise founders: everything but what only founders do. */
    public static final String ADVISE = "advise";

    /** The same, as the core names it. */
    static final String ADVISE_HERE = "founder-guide/" + ADVISE;

    /** Work on the plan and figures of the own project. */
    public static final String PLAN = "plan-own";

    private May() {}

    /** @throws NotFoundException unless the acting person advises: to a founder these things are not there */
    static void advise(PluginAccess access) {
        if (!access.may(ADVISE)) {
            throw new NotFoundException();
        }
    }
}
