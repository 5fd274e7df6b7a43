// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.audit.Audit;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** What administrators of the network may do in the place of a partner. */
@ApplicationScoped
public class Coordination {

    @Inject
    TenantContext tenant;

    @Inject
    Organisations organisations;

    @Inject
    Audit audit;

    /** @throws NotFoundException for everybody but administrators of the network */
    Acting required() {
        return tenant.current().filter(Acting::isNetworkAdministrator).orElseThrow(NotFoundException::new);
    }

    /** A partner, for administrators of the network. */
    Organisation partner(String slug) {
        required();
        return organisations.withSlug(slug);
    }

    /** Notes a decision in the trail of the partner that it concerns. */
    void note(Organisation partner, String action, Map<String, String> details) {
        inPlaceOf(partner, () -> {
            audit.note("network." + action, partner.slug(), details);
            return partner;
        });
    }

    /**
     * Works within the running transaction as if the acting person administered the partner. Whoever calls this has
     * checked that nobody administers it yet, or only notes what was decided about it.
     */
    <T> T inPlaceOf(Organisation partner, Callable<T> work) {
        var acting = required();
        var there = new Acting(
                partner.id(),
                partner.slug(),
                partner.name(),
                acting.person(),
                acting.personName(),
                Set.of(Role.ADMINISTRATOR),
                false,
                false,
                acting.surroundings());
        try {
            return tenant.callWithin(there, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
