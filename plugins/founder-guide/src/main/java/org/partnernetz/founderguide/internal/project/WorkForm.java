// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import org.partnernetz.founderguide.internal.law.Reply;

/** Whether the founder means to live on it. */
public enum WorkForm {
    /** Not asked yet. */
    UNDECIDED,
    /** Haupterwerb. */
    FULL_TIME,
    /** Nebenerwerb. */
    PART_TIME;

    /** Whether it is the main occupation. */
    public Reply fullTime() {
        return this == UNDECIDED ? Reply.OPEN : Reply.of(this == FULL_TIME);
    }
}
