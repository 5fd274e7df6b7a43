// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** The person who sent the request. The frame is theirs even around a plugin's page for visitors, where nobody acts. */
@ApplicationScoped
public class Reader {

    @Inject
    TenantContext tenant;

    /** Whether somebody is signed in. */
    boolean isKnown() {
        return person().isPresent();
    }

    /** Who is signed in; empty for visitors. */
    Optional<PersonId> person() {
        return ask(tenant::person);
    }

    /** The member or advice-seeker; empty for all others. */
    Optional<Acting> acting() {
        return ask(tenant::current);
    }

    /** Runs a query on behalf of the reader. */
    <T> T ask(Callable<T> question) {
        try {
            return tenant.callAsReader(question);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
