// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import org.partnernetz.founderguide.internal.law.Reply;

/** The legal form that is planned. */
public enum LegalForm {
    UNDECIDED,
    /** Einzelunternehmen, a trade. */
    SOLE_TRADER,
    /** Freier Beruf, not a trade (§ 6 GewO, § 18 EStG). */
    FREELANCE,
    /** GbR, OHG, KG. */
    PARTNERSHIP,
    /** UG, GmbH. */
    COMPANY;

    /** Whether it is a free profession. */
    public Reply freelance() {
        return this == UNDECIDED ? Reply.OPEN : Reply.of(this == FREELANCE);
    }
}
