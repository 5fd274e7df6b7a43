// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;

/**
 * The mails of the acting organisation. A mail is stored in the caller's transaction and sent after it has committed,
 * by any server; it waits as long as there is no mail server.
 */
@ProviderType
public interface Mails {

    /** Mails of an organisation within an hour. */
    int HOURLY_MAX = 1_000;

    /** How long a mail is tried. */
    int TRIED_DAYS = 5;

    /** How long the text is kept after the mail was sent or given up. */
    int TEXT_DAYS = 14;

    /** How long is kept that there was a mail. */
    int KEPT_DAYS = 90;

    /**
     * Stores a mail in the running transaction. Members of the organisation and the platform itself may call it; where
     * nobody acts, for example when somebody forgot their password, bind {@code SystemMember.of(organisation)} first.
     *
     * @return false if the person stopped mails of this kind; then nothing is stored
     * @throws InvalidException if the letter has faults ({@link Letter#check})
     * @throws ConflictException {@code too-many-mails} if the organisation had {@value #HOURLY_MAX} within the hour
     */
    boolean send(Letter letter);

    /**
     * Stores mails that say the same to many people, such as all who come to an event. They do not count in the bound
     * of an hour, so the caller has to bound them; they are sent one after the other, so that other mails need not
     * wait.
     *
     * @return how many were stored: not those that people stopped
     * @throws InvalidException if a letter has faults
     */
    int sendToMany(List<Letter> letters);

    /**
     * The mails of the organisation, newest first.
     *
     * @throws NotAllowedException unless an administrator asks
     */
    Page<Mail> list(PageRequest page);

    /**
     * One of them, with its text.
     *
     * @throws NotFoundException if the organisation has no such mail, or unless an administrator asks
     */
    Mail.Opened open(UUID mail);

    /**
     * Tries a mail again that was refused or given up.
     *
     * @throws NotFoundException if the organisation has no such mail, if it waits or was sent, or unless an
     *     administrator asks
     */
    void retry(UUID mail);

    /** Whether there is a mail server, and whether it answers. */
    MailServer server();

    /**
     * Sends a letter to the own address of an administrator of the coordination, at once, and waits for the answer. If
     * it fails it is not tried again. No part of the running transaction.
     *
     * @throws NotAllowedException unless an administrator of the coordination asks
     * @throws ConflictException {@code no-mail-server} if there is none
     */
    Mail test(Locale language);
}
