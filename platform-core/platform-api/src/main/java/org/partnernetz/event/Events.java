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

/** Events as the acting member, or a visitor, may see them; {@code organisation} as in the forums. */
@ProviderType
public interface Events {

    /** Events of the organisation that have not ended, soonest first. */
    Page<Occasion> ofOrganisation(String organisation, PageRequest page);

    /** Network and public events of all organisations that have not ended, soonest first. */
    Page<Occasion> ofNetwork(PageRequest page);

    /** Public events of all organisations that have not ended, for the public home. */
    List<Occasion> publicUpcoming(int limit);

    /**
     * Events that the signed-in person has a place in and that have not ended, soonest first, over all organisations.
     */
    List<Occasion> mine(int limit);

    /** @throws NotFoundException if it is unknown or not for the caller */
    Occasion get(String organisation, UUID id);

    /** @throws InvalidException naming the faulty fields */
    Occasion announce(NewOccasion draft);

    /**
     * Announces an event of the organisation for those of it who have a permission of a plugin; nobody else sees it or
     * takes a place in it, but who has one already. The search leaves it out.
     *
     * @param permission {@code <plugin>/<permission>}
     * @throws InvalidException naming the faulty fields
     * @throws IllegalArgumentException if the permission is none, or the audience is not the organisation
     */
    Occasion announce(NewOccasion draft, String permission);

    /** Changes an event, whatever is there by now. */
    default Occasion change(UUID id, NewOccasion draft) {
        return change(id, draft, null);
    }

    /**
     * Changes an event of the acting organisation.
     *
     * @param seen the version that the writer has read; null to replace whatever is there
     * @throws ConflictException {@code event-cancelled}, or {@code changed-meanwhile} if it is another version by now
     */
    Occasion change(UUID id, NewOccasion draft, @Nullable Integer seen);

    /** Cancels an event, whatever is there by now. */
    default Occasion cancel(UUID id) {
        return cancel(id, null);
    }

    /**
     * Cancels an event of the acting organisation; registrations stay.
     *
     * @param seen the version that the caller has read; null to cancel it as it is
     * @throws ConflictException {@code event-cancelled} if it was before, or {@code changed-meanwhile}
     */
    Occasion cancel(UUID id, @Nullable Integer seen);

    /**
     * Takes a place for the acting member. Asking twice changes nothing.
     *
     * @throws ConflictException {@code event-full}, {@code event-over} or {@code event-cancelled}
     */
    Registration signUp(UUID event);

    /** Gives the acting member's place back; without a place nothing happens. */
    void signOff(UUID event);

    /** All registrations for moderators of the organising organisation and the author; else only the own one. */
    List<Registration> registrations(UUID event);

    /**
     * RFC 5545 calendar of one event, without attendees and organiser's name.
     *
     * @param page the event's page, as calendar programs can open it
     */
    String calendar(String organisation, UUID id, URI page);
}
