// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.host;

import java.util.Optional;

import org.partnernetz.tenant.LinkVisit;

/** Finds out what the address of a link opens. */
public interface LinkDoor {

    /**
     * Returns what the address opens. Empty if it was never a link of that organisation and plugin, if it has ended or
     * was revoked, or if the plugin is off there; the visitor never learns which of these. Attempts are not throttled,
     * because an address has 256 random bits and cannot be guessed.
     */
    Optional<LinkVisit> open(String organisation, String plugin, String token);
}
