// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.host;

import java.time.Instant;
import java.util.List;

import org.partnernetz.tenant.OrganisationId;

/** The addresses of everything that visitors find in the search. */
public interface PublicAddresses {
    /** The most addresses of one organisation. */
    int ADDRESSES_MAX = 5000;

    /** Returns the addresses of one organisation, those that changed last first. Needs no acting person. */
    List<Changed> of(OrganisationId organisation);

    /** @param address what follows {@code /o/{organisation}/} */
    record Changed(String address, Instant at) {}
}
