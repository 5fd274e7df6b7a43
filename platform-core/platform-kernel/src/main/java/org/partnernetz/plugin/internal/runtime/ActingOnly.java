// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.Surroundings;
import org.partnernetz.tenant.TenantContext;

/** The tenant context as plugins get it: they see who acts, but cannot act as anybody else. */
record ActingOnly(TenantContext core) implements TenantContext {

    @Override
    public Optional<Acting> current() {
        return core.current();
    }

    @Override
    public Optional<PersonId> person() {
        return core.person();
    }

    @Override
    public Optional<LinkVisit> visit() {
        return core.visit();
    }

    @Override
    public Optional<PublicVisit> publicVisit() {
        return core.publicVisit();
    }

    @Override
    public Optional<Acting> membership(PersonId person, String organisationSlug) {
        throw refused();
    }

    @Override
    public Optional<Presence> presence(PersonId person, String organisationSlug) {
        throw refused();
    }

    @Override
    public List<Surroundings.Seat> seats() {
        throw refused();
    }

    @Override
    public <T> T callAs(Acting acting, Callable<T> work) {
        throw refused();
    }

    @Override
    public <T> T callAsPerson(PersonId person, Callable<T> work) {
        throw refused();
    }

    @Override
    public <T> T callAsPerson(Presence presence, Callable<T> work) {
        throw refused();
    }

    @Override
    public <T> T callAsVisitor(LinkVisit visit, Callable<T> work) {
        throw refused();
    }

    @Override
    public <T> T callAsVisitor(PublicVisit visit, Callable<T> work) {
        throw refused();
    }

    @Override
    public <T> T callAsReader(Callable<T> work) {
        throw refused();
    }

    @Override
    public <T> T callWithin(Acting acting, Callable<T> work) {
        throw refused();
    }

    private static SecurityException refused() {
        return new SecurityException("A plugin knows only who acts, and cannot change it");
    }
}
