// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The mail server, as far as this node knows.
 *
 * @param configured whether the operator named one; otherwise mails wait
 * @param trouble why nothing can be sent at the moment, in the server's words; empty if nothing is wrong
 * @param since since when; null if nothing is wrong
 */
public record MailServer(
        boolean configured, String trouble, @Nullable Instant since) {

    public boolean isTroubled() {
        return !trouble.isEmpty();
    }
}
