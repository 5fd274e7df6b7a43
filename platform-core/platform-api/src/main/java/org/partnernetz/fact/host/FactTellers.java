// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.host;

import org.partnernetz.fact.Facts;

/** Gives each plugin its own teller. */
public interface FactTellers {

    /** The teller that stamps facts with this plugin; whether they are its own is checked before. */
    Facts of(String plugin);
}
