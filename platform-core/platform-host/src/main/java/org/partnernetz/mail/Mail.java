// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail of an organisation, as its administrators see it.
 *
 * @param kind as in {@link Letter#kind}
 * @param endedAt when it was sent or given up; null while it waits
 * @param nextAt when it is tried next; null once it has ended
 * @param failure what the mail server said last, in its words; empty if nothing went wrong
 */
public record Mail(
        UUID id,
        String kind,
        String to,
        String subject,
        State state,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant nextAt,
        int attempts,
        String failure) {

    /** What became of it. */
    public enum State {
        /** It is sent as soon as the mail server takes it. */
        WAITING,
        /** The mail server has taken it. */
        SENT,
        /** The mail server refused the recipient or the letter for good. */
        REFUSED,
        /** It was tried in vain for too long. */
        FAILED
    }

    /** Says whether {@link Mails#retry} does something. */
    public boolean isRetriable() {
        return state == State.REFUSED || state == State.FAILED;
    }

    /**
     * A mail with what it says.
     *
     * @param language the language of the letter, {@code de} or {@code en}
     * @param paragraphs empty once the text was forgotten
     * @param button what the button says; empty without one
     * @param path where the button leads; null without one, or if administrators may not see it (any more)
     */
    public record Opened(
            Mail mail,
            String language,
            List<String> paragraphs,
            String button,
            @Nullable String path) {

        /** Says whether the text was forgotten. */
        public boolean isForgotten() {
            return paragraphs.isEmpty();
        }
    }
}
