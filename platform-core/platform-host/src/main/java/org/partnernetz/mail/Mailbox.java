// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

import java.time.Instant;
import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * Where the demo's mails go, if it has no mail server: into the memory of the server that sends them. For
 * administrators of the coordination, who see all of them with their secret links; for all others there is nothing
 * ({@link NotFoundException}). In a network that did not begin with the demo, or whose sample data was removed, mails
 * never come here, and those that came are gone. A letter goes with its text in the list of mails.
 */
@ProviderType
public interface Mailbox {
    /** The older ones are forgotten. */
    int KEPT = 200;

    /** Whether mails come here. */
    boolean isInUse();

    /** The newest first. */
    List<Received> letters();

    /**
     * A mail as it arrives.
     *
     * @param id key of the mail
     * @param link where its button leads; empty without one
     */
    record Received(
            String id, Instant at, String to, String subject, String language, String text, String html, String link) {}
}
