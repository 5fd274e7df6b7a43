// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.host;

import java.util.List;
import java.util.UUID;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/**
 * What those do with an event of the acting organisation who organise it: its author, the colleagues added to it, the
 * moderators and the administrators. To everybody else all methods but {@link #organises} throw
 * {@link NotFoundException}.
 */
@ProviderType
public interface EventDesk {
    int ORGANISERS_MAX = 20;

    /** How often in 24 hours all who come to an event may be written to. */
    int LETTERS_MAX = 5;

    int SUBJECT_MAX = 150;
    int TEXT_MAX = 5_000;

    /** Says whether the acting member organises the event; false if there is no such event. */
    boolean organises(UUID event);

    /** The author and those who were added, in this order. */
    List<Organiser> organisers(UUID event);

    /** Active members of the organisation who could be added, by name; no guests and no advice-seekers. */
    List<Organiser> candidates(UUID event);

    /**
     * Lets a colleague organise the event, too. A second call changes nothing.
     *
     * @throws InvalidException {@code person}, {@code wrong}: nobody of {@link #candidates}
     * @throws ConflictException {@code too-many-organisers} at {@value #ORGANISERS_MAX}
     */
    void addOrganiser(UUID event, PersonId person);

    /** Takes somebody away who was added. */
    void removeOrganiser(UUID event, PersonId person);

    /** Everybody who has a place or asks for one: members by the time of their registration, then guests. */
    List<Participant> participants(UUID event);

    /**
     * Gives a place to a guest who asked for one without confirming it, for example after a telephone call.
     *
     * @throws NotFoundException if there is no such guest
     * @throws ConflictException {@code event-full}, {@code event-over} or {@code event-cancelled}
     */
    void admit(UUID event, UUID guest);

    /** Deletes a guest and frees the place. */
    void remove(UUID event, UUID guest);

    /**
     * Writes to everybody who has a place and an address for mails.
     *
     * @return how many letters are on their way
     * @throws InvalidException naming {@code subject} or {@code text}
     * @throws ConflictException {@code nobody-to-write-to}, or {@code too-many-letters} after {@value #LETTERS_MAX} in
     *     24 hours
     */
    int write(UUID event, String subject, String text);

    /** What was written to those who come, newest first. */
    List<Sent> letters(UUID event);
}
