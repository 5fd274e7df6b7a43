// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

/** What an expert body says about a plan. It decides nothing: the agency or authority does. */
public enum Verdict {
    POSITIVE,
    CONDITIONAL,
    NEGATIVE
}
