// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.host;

import java.util.Optional;

import org.partnernetz.problem.TooManyAttemptsException;
import org.partnernetz.tenant.LinkVisit;

/** Tells what an address that somebody came by opens. */
public interface LinkDoor {

    /**
     * What the address opens; empty if it never was a link of that organisation and plugin, has ended, was revoked, or
     * the plugin is off there. Which of these is told to nobody.
     *
     * @param caller the caller's network address, behind which a whole office may sit
     * @throws TooManyAttemptsException if too many of the caller's addresses opened nothing lately
     */
    Optional<LinkVisit> open(String organisation, String plugin, String token, String caller);
}
