// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.TooManyAttemptsException;

/** Bounds what somebody without an account can ask for from one network address. */
@ProviderType
public interface StrangerRequests {

    /** Requests of one kind within a quarter of an hour. A whole office may share one address. */
    int MAX = 20;

    /**
     * Counts a request before it is done, in a transaction of its own.
     *
     * @param kind a word that tells requests apart
     * @param caller network address of the caller
     * @throws TooManyAttemptsException after {@value #MAX}
     */
    void count(String kind, String caller);
}
