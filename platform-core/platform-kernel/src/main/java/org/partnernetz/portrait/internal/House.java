// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.TenantContext;

/** Whose house the caller looks after. */
@ApplicationScoped
public class House {

    @Inject
    TenantContext tenant;

    /**
     * The acting organisation.
     *
     * @throws NotAllowedException unless the caller is one of its administrators
     */
    long own() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }
}
