// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.Surroundings;
import org.partnernetz.tenant.Surroundings.Seat;
import org.partnernetz.tenant.TenantContext;

/** Holds the binding of the running thread; the next transaction passes it to the database. */
@ApplicationScoped
public class DefaultTenantContext implements TenantContext {

    @Inject
    ActingRepository memberships;

    @Inject
    Rebinding rebinding;

    @Override
    public Optional<Acting> current() {
        return Optional.ofNullable(Binding.running().acting());
    }

    @Override
    public Optional<PersonId> person() {
        return Optional.ofNullable(Binding.running().person());
    }

    @Override
    public Optional<LinkVisit> visit() {
        return Optional.ofNullable(Binding.running().visit());
    }

    @Override
    public Optional<PublicVisit> publicVisit() {
        return Optional.ofNullable(Binding.running().open()).map(Binding.Open::visit);
    }

    @Override
    public Optional<Acting> membership(PersonId person, String organisationSlug) {
        return presence(person, organisationSlug).flatMap(Presence::acting);
    }

    @Override
    public Optional<Presence> presence(PersonId person, String organisationSlug) {
        return asNobody(() -> memberships.presence(person, organisationSlug));
    }

    @Override
    public List<Seat> seats() {
        var known = current().map(Acting::surroundings).map(Surroundings::seats);
        return known.or(() -> person().map(this::seats)).orElse(List.of());
    }

    private List<Seat> seats(PersonId person) {
        var kept = Binding.running().seats();
        var known = kept.get();
        if (known == null) {
            known = presence(person, "").map(Presence::seats).orElse(List.of());
            kept.set(known);
        }
        return known;
    }

    /** The membership check binds the person itself. */
    private static <T> T asNobody(Callable<T> work) {
        try {
            return Binding.NOBODY.run(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T callAs(Acting acting, Callable<T> work) throws Exception {
        return Binding.of(acting).run(work);
    }

    @Override
    public <T> T callAsPerson(PersonId person, Callable<T> work) throws Exception {
        return Binding.of(person).run(work);
    }

    @Override
    public <T> T callAsPerson(Presence presence, Callable<T> work) throws Exception {
        return Binding.of(presence).run(work);
    }

    @Override
    public <T> T callAsVisitor(LinkVisit visit, Callable<T> work) throws Exception {
        return Binding.of(visit).run(work);
    }

    @Override
    public <T> T callAsVisitor(PublicVisit visit, Callable<T> work) throws Exception {
        return Binding.of(visit).run(work);
    }

    @Override
    public <T> T callAsReader(Callable<T> work) throws Exception {
        return Binding.running().reader().run(work);
    }

    @Override
    public <T> T callWithin(Acting acting, Callable<T> work) throws Exception {
        var former = Binding.running();
        var other = Binding.of(acting).reading(former.own());
        rebinding.tell(other);
        var result = other.run(work);
        rebinding.tell(former); // not after a failure: then the transaction goes back as a whole
        return result;
    }
}
