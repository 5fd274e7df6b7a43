// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.host;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.PersonId;

/**
 * Somebody who comes to an event, or asks to, as its organisers see it.
 *
 * @param id key of the registration, or of the guest
 * @param person null for a guest
 * @param name empty for a person who was erased
 * @param organisation slug of the organisation for which a member takes part; null for a guest
 * @param since when the place was taken, or asked for
 * @param guest what a guest said; null for a member
 */
public record Participant(
        UUID id,
        @Nullable PersonId person,
        String name,
        @Nullable String organisation,
        @Nullable String organisationName,
        Instant since,
        @Nullable Guest guest) {

    /** Whether this is a guest who has not confirmed the place. */
    public boolean waits() {
        return guest != null && !guest.confirmed();
    }

    /**
     * What a guest said.
     *
     * @param interpreter the language into which somebody has to interpret; empty if nobody has to
     */
    public record Guest(
            @Nullable String email, @Nullable String phone, String interpreter, boolean childcare, boolean confirmed) {}
}
