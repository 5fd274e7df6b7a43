// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.host;

import java.util.Optional;

import org.partnernetz.tenant.LinkVisit;

/** Tells what an address that somebody came by opens. */
public interface LinkDoor {

    /**
     * What the address opens; empty if it never was a link of that organisation and plugin, has ended, was revoked, or
     * the plugin is off there. Which of these is told to nobody. Nobody is slowed down: an address has 256 random bits,
     * and trying finds none.
     */
    Optional<LinkVisit> open(String organisation, String plugin, String token);
}
