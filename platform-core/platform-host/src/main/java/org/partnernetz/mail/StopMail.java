// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;

/**
 * Stops mails of one kind, or lets them come again, for whoever has the token from such a mail. Nobody needs to be
 * signed in (RFC 8058).
 */
@ProviderType
public interface StopMail {
    /** Where the addresses in mails begin; the token follows. */
    String PATH = "/mail/stop/";

    /**
     * Looks only.
     *
     * @throws NotFoundException if no mail has this token
     */
    Stoppable look(String token);

    /**
     * Stops them, or lets them come again.
     *
     * @throws NotFoundException if no mail has this token
     */
    Stoppable stop(String token, boolean stopped);

    /**
     * Mails of a kind to one person.
     *
     * @param notice the kind of notice
     * @param organisation the organisation that sent the mail
     * @param stopped whether the person does not want them
     */
    record Stoppable(String notice, String organisation, boolean stopped) {}
}
