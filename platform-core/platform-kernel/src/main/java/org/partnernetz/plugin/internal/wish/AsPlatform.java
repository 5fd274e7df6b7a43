// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/**
 * Acts as the platform itself: it has no organisation and no person, only the right to keep the books about plugins.
 */
@ApplicationScoped
public class AsPlatform {
    private static final Acting PLATFORM = new Acting(
            new OrganisationId(0),
            "platform",
            "Platform",
            new PersonId(new UUID(0, 0)),
            "Platform",
            Set.of(),
            false,
            true);

    @Inject
    TenantContext tenant;

    public <T> T call(Callable<T> work) {
        try {
            return tenant.callAs(PLATFORM, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
