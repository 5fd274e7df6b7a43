// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;

/**
 * Where people are signed in. Every request asks with the membership check whether its session was ended; what is here
 * is written and read only now and then.
 */
@ProviderType
public interface Sessions {
    /** After so long without a request a session ends by itself; so does the server have it. */
    int IDLE_MINUTES = 60;

    /**
     * For so long a session is listed after its last use. Its row may be older than its use, and a server that was
     * restarted, or is one of several, may still know it.
     */
    int LISTED_HOURS = 24;

    /** Notes that a session has begun or goes on. One that was ended stays so. */
    void saw(PersonId person, Begun session);

    /** Notes that somebody has signed out. */
    void forget(UUID session);

    /** Where the signed-in person is signed in, or was within the last day; the latest use first. */
    List<OwnSession> mine();

    /**
     * Ends a session of the signed-in person, with its next request.
     *
     * @throws NotFoundException unless it is one of theirs
     */
    void end(UUID session);

    /**
     * A session as its browser knows it.
     *
     * @param device what browser on what system, for example {@code Firefox, Windows}
     * @param only slug of the organisation whose provider let the person in, and where alone it counts; null if it
     *     counts everywhere
     */
    record Begun(
            UUID id, String device, Instant at, @Nullable String only) {
        public static final int DEVICE_MAX = 60;

        /** A session that counts everywhere. */
        public Begun(UUID id, String device, Instant at) {
            this(id, device, at, null);
        }
    }

    /** A session of the signed-in person. */
    record OwnSession(UUID id, String device, Instant began, Instant lastUsed) {}
}
