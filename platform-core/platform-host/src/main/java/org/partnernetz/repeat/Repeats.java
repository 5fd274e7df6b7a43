// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat;

import java.time.Duration;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Remembers for a while the outcome of requests that carry a key chosen by the caller. Keys are separate for each
 * person.
 */
@ProviderType
public interface Repeats {
    int KEY_MAX = 64;

    /** The greatest number of keys that are remembered for one person. */
    int KEYS_MAX = 1_000;

    Duration KEPT = Duration.ofHours(24);

    /**
     * Begins a request of the signed-in person unless it has begun before.
     *
     * @param key the caller's name for the request, not blank, at most {@value #KEY_MAX} characters
     * @param route method and address
     */
    Before begin(String key, String route, byte[] body);

    /**
     * Remembers the success of a request.
     *
     * @param item address of the item that was created, empty for none; the answer itself is not stored
     */
    void finish(String key, int status, String item);

    /** Forgets a request that failed, so that it can be sent again. */
    void forget(String key);

    /** What is known about a request. */
    record Before(State state, int status, String item) {}

    /** The state of a request. */
    enum State {
        /** It was not seen before and begins now. */
        NEW,
        /** It is running, or nobody knows how it ended. */
        RUNNING,
        /** It was done. */
        DONE,
        /** Another request had this key. */
        OTHER,
        /** The person has too many keys. */
        TOO_MANY
    }
}
