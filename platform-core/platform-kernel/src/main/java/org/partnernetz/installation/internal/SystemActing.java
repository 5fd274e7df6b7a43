// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Lets the installation act before there is any person: as an administrator, under row security like everybody. */
@ApplicationScoped
public class SystemActing {
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    @Inject
    TenantContext tenant;

    /** Acts for the coordination, which may add organisations. */
    <T> T asCoordination(Callable<T> work) {
        return run(new Acting(new OrganisationId(0), "", "", NOBODY, "", Set.of(Role.ADMINISTRATOR), true, true), work);
    }

    /** Acts as an administrator of an organisation. */
    <T> T in(Organisation organisation, Callable<T> work) {
        return run(administrator(organisation, false), work);
    }

    /** Acts as an administrator of the organisation that coordinates the network. */
    <T> T inCoordination(Organisation coordination, Callable<T> work) {
        return run(administrator(coordination, true), work);
    }

    private static Acting administrator(Organisation organisation, boolean coordination) {
        return new Acting(
                organisation.id(),
                organisation.slug(),
                organisation.name(),
                NOBODY,
                "",
                Set.of(Role.ADMINISTRATOR),
                true,
                coordination);
    }

    /** Acts as a person who is a member of the organisation. */
    <T> T as(PersonId person, String organisation, Callable<T> work) {
        return run(tenant.membership(person, organisation).orElseThrow(), work);
    }

    private <T> T run(Acting acting, Callable<T> work) {
        try {
            return tenant.callAs(acting, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
