// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat;

import java.time.Duration;

import org.osgi.annotation.versioning.ProviderType;

/** Remembers for a while what became of requests that a caller named by a key. Each person has keys of their own. */
@ProviderType
public interface Repeats {
    int KEY_MAX = 64;

    /** So many keys of one person are remembered at a time. */
    int KEYS_MAX = 1_000;

    Duration KEPT = Duration.ofHours(24);

    /**
     * Begins a request of the signed-in person, unless it was begun before.
     *
     * @param key the caller's name for the request, not blank, at most {@value #KEY_MAX} characters
     * @param route method and address
     */
    Before begin(String key, String route, byte[] body);

    /**
     * Remembers how a request went well.
     *
     * @param item address of the item that was made, empty for none; the answer itself is not kept
     */
    void finish(String key, int status, String item);

    /** Forgets a request that came to nothing, so that it can be sent again. */
    void forget(String key);

    /** What is known of a request. */
    record Before(State state, int status, String item) {}

    /** Where a request stands that is about to be done. */
    enum State {
        /** Not seen before: it is begun now. */
        NEW,
        /** It is being done, or nobody knows how it ended. */
        RUNNING,
        /** It was done. */
        DONE,
        /** Another request had this key. */
        OTHER,
        /** The person has too many keys. */
        TOO_MANY
    }
}
