// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.partnernetz.seal.Seal;

/**
 * Looks at each start whether this server has the key with which the others, or former starts, have sealed: with
 * another one nobody could sign in with a code. Then it seals what is not sealed yet.
 */
@ApplicationScoped
public class SealCheck {
    /** Behind the scripts of the database, before anybody is served. */
    private static final int PRIORITY = 20;

    private static final Logger LOG = Logger.getLogger(SealCheck.class);

    @Inject
    FactorRepository factors;

    @Inject
    Seal seal;

    void start(@Observes @Priority(PRIORITY) Startup startup) {
        try {
            check();
        } catch (RuntimeException e) {
            LOG.errorf("Partnernetz cannot start: %s", e.getMessage());
            throw e;
        }
        while (factors.sealSome()) {
            LOG.debug("Second factors were sealed");
        }
    }

    void check() {
        var known = factors.fingerprint();
        if (known.isPresent() && !seal.isThere()) {
            throw new IllegalStateException("The key " + seal.file() + " is missing; copy it from the backup or from"
                    + " another server, see platform-core/docs/operating.md");
        }
        if (!factors.keepFingerprint(seal.fingerprint()).equals(seal.fingerprint())) {
            throw new IllegalStateException(
                    "The key " + seal.file() + " is not the one of this database; copy that from"
                            + " the backup or from another server, see platform-core/docs/operating.md");
        }
    }
}
