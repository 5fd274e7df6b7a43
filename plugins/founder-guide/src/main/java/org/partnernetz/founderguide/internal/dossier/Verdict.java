// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import org.partnernetz.founderguide.internal.law.Reply;

/** What an expert body says about a plan. It decides nothing: the agency or authority does. */
public enum Verdict {
    POSITIVE,
    CONDITIONAL,
    NEGATIVE;

    /** Whether it says that the plan carries; under conditions that is open. */
    public Reply viable() {
        return switch (this) {
            case POSITIVE -> Reply.YES;
            case CONDITIONAL -> Reply.OPEN;
            case NEGATIVE -> Reply.NO;
        };
    }
}
