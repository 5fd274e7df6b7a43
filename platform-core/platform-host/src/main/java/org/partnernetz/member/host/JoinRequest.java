// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's wish to be admitted to an organisation.
 *
 * @param organisation name of that organisation
 * @param email null if the person has an account without an address: then the code of the invitation is handed over
 * @param known whether the person asked with an account
 * @param reason why it was refused; empty unless it was
 */
public record JoinRequest(
        UUID id,
        String organisation,
        String name,
        @Nullable String email,
        boolean known,
        String language,
        String message,
        Instant askedAt,
        State state,
        String reason) {
    public static final int MESSAGE_MAX = 1000;
    public static final int REASON_MAX = 500;

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** What has become of it. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED
    }

    /**
     * What somebody says who asks.
     *
     * @param organisation slug
     * @param name ignored if the person is signed in
     * @param email ignored if the person is signed in
     * @param language {@code de} or {@code en}
     */
    public record Asking(String organisation, String name, String email, String language, String message) {}
}
