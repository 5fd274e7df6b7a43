// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.host;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.member.SignIn.Entered;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.problem.TooManyAttemptsException;

/**
 * Lets people in by the provider of an organisation (OpenID Connect, authorization code with PKCE). Nothing is kept
 * until somebody is known: what was asked lies sealed in a cookie of the browser.
 */
@ProviderType
public interface ProviderEntrance {
    /** So long may it take to sign in at the provider. */
    int MINUTES = 10;

    /**
     * Begins to sign in.
     *
     * @param next where to go afterwards, on this platform; counts only within the organisation's space
     * @param code of an invitation that is to be accepted; null if none is
     * @param language of the reader, for an account that is made
     * @throws NotFoundException if the organisation has no provider
     * @throws RefusedException if the provider cannot be asked
     */
    Begun begin(String organisation, String next, @Nullable String code, String language) throws RefusedException;

    /**
     * Goes on with what the provider sent back by the browser.
     *
     * @param answer the parameters of the request
     * @param cookie {@link Begun#cookie} of this browser; empty if it has none
     * @throws RefusedException if nobody is let in
     * @throws TooManyAttemptsException as {@link org.partnernetz.member.SignIn#enter}, for the caller
     */
    Arrival arrive(String organisation, Map<String, String> answer, String cookie, String caller)
            throws RefusedException;

    /**
     * @param address of the provider, to which the browser goes
     * @param cookie for the browser, which alone can come back
     */
    record Begun(String address, String cookie) {}

    /**
     * Who has come.
     *
     * @param entered who is let in, perhaps after a code; null if the account has to be linked first
     * @param factor whether the provider has checked a second factor, as its organisation says
     * @param proof with which the person, once signed in otherwise, links the account; empty if that is not needed
     * @param next where to go
     */
    record Arrival(@Nullable Entered entered, boolean factor, String proof, String next) {}

    /** Nobody is let in by the provider. */
    final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        /** @param reason message key after {@code provider.refused.} */
        public RefusedException(String reason) {
            super(reason);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }
}
