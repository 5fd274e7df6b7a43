// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Events as the acting member, or a visitor, may see them. The parameter {@code organisation} means the same as in
 * {@code Forums}.
 */
@ProviderType
public interface Events {

    /** Events of the organisation that have not ended, soonest first. */
    Page<Occasion> ofOrganisation(String organisation, PageRequest page);

    /** Events of the organisation that have ended, the latest first. */
    Page<Occasion> past(String organisation, PageRequest page);

    /** Network and public events of all organisations that have not ended, soonest first. */
    Page<Occasion> ofNetwork(PageRequest page);

    /** Events of a working group that have not ended, soonest first; empty for who is not in it. */
    Page<Occasion> ofGroup(UUID group, PageRequest page);

    /** Public events of all organisations that have not ended, for the public home. */
    List<Occasion> publicUpcoming(int limit);

    /**
     * Events of all organisations in which the signed-in person has a place and which have not ended, soonest first.
     */
    List<Occasion> mine(int limit);

    /** @throws NotFoundException if there is no such event, or the caller may not see it */
    Occasion get(String organisation, UUID id);

    /** @throws InvalidException naming the faulty fields */
    Occasion announce(NewOccasion draft);

    /**
     * Announces an event for those members of the organisation who have a permission of a plugin. Nobody else can see
     * it or take a place in it, except people who already have a place. The search does not list it.
     *
     * @param permission {@code <plugin>/<permission>}
     * @throws InvalidException naming the faulty fields
     * @throws IllegalArgumentException if there is no such permission, or if the audience is not the organisation
     */
    Occasion announce(NewOccasion draft, String permission);

    /** Changes an event without checking its version. */
    default Occasion change(UUID id, NewOccasion draft) {
        return change(id, draft, null);
    }

    /**
     * Changes an event of the acting organisation.
     *
     * @param seen the version that the writer has read; null to skip the check
     * @throws ConflictException {@code event-cancelled}, or {@code changed-meanwhile} if the event has changed since
     */
    Occasion change(UUID id, NewOccasion draft, @Nullable Integer seen);

    /** Cancels an event without checking its version. */
    default Occasion cancel(UUID id) {
        return cancel(id, null);
    }

    /**
     * Cancels an event of the acting organisation. Its registrations are kept.
     *
     * @param seen the version that the caller has read; null to skip the check
     * @throws ConflictException {@code event-cancelled} if it was already cancelled, or {@code changed-meanwhile}
     */
    Occasion cancel(UUID id, @Nullable Integer seen);

    /**
     * Takes a place for the acting member. A second call changes nothing.
     *
     * @throws ConflictException {@code event-full}, {@code event-over} or {@code event-cancelled}
     */
    Registration signUp(UUID event);

    /** Gives up the acting member's place, if there is one. */
    void signOff(UUID event);

    /**
     * Lists the registrations. The author and the moderators of the organising organisation get all of them, everybody
     * else only their own.
     */
    List<Registration> registrations(UUID event);

    /**
     * Writes the event as an RFC 5545 calendar, without attendees and without the organiser's name.
     *
     * @param page absolute address of the event's page, which calendar programs open
     */
    String calendar(String organisation, UUID id, URI page);
}
