// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.event.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.event.host.GuestPlaces;
import org.partnernetz.event.host.NewGuest;
import org.partnernetz.event.internal.GuestRepository.Place;
import org.partnernetz.mail.Letter;
import org.partnernetz.member.host.StrangerRequests;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.text.Clean;

/**
 * Lets the platform itself do what guests ask for: nobody acts for them. Not in a transaction, because who acts changes
 * outside of them only.
 */
@ApplicationScoped
public class DefaultGuestPlaces implements GuestPlaces {
    private static final String PHONE = "[+(]?\\d[\\d ()/.-]{1,38}";

    @Inject
    GuestDesk desk;

    @Inject
    GuestRepository guests;

    @Inject
    StrangerRequests strangers;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Override
    public void ask(String organisation, UUID event, NewGuest guest, String caller) {
        var clean = clean(guest);
        check(clean);
        strangers.count("guest", caller);
        var host = organisations.withSlug(organisation);
        if (!host.isOpen()) {
            throw new NotFoundException();
        }
        as(host, () -> {
            desk.ask(event, clean);
            return null;
        });
    }

    private static NewGuest clean(NewGuest guest) {
        var email = line(guest.email());
        return new NewGuest(
                Clean.line(guest.name()),
                email == null ? null : email.toLowerCase(Locale.ROOT),
                line(guest.phone()),
                guest.language(),
                Clean.line(guest.interpreter()),
                guest.childcare());
    }

    private static @Nullable String line(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Clean.line(typed);
    }

    private static void check(NewGuest guest) {
        new Check()
                .text(guest.name(), "name", NewGuest.NAME_MAX)
                .that(guest.email() != null || guest.phone() != null, "email", "address-or-phone")
                .that(guest.email() == null || Letter.isAddress(guest.email()), "email", "not-an-address")
                .that(guest.phone() == null || guest.phone().matches(PHONE), "phone", "not-a-phone")
                .fits(guest.interpreter(), "interpreter", NewGuest.INTERPRETER_MAX)
                .orThrow();
    }

    @Override
    public Optional<GuestPlace> look(String code) {
        return guests.withCode(GuestDesk.hash(code)).flatMap(place -> as(organiser(place), () -> desk.look(place)));
    }

    @Override
    public void confirm(String code) {
        var place = guests.withCode(GuestDesk.hash(code)).orElseThrow(NotFoundException::new);
        as(organiser(place), () -> {
            desk.confirm(place, code);
            return null;
        });
    }

    @Override
    public void giveBack(String code) {
        guests.withCode(GuestDesk.hash(code))
                .ifPresent(place -> as(organiser(place), () -> {
                    desk.giveBack(place);
                    return null;
                }));
    }

    private Organisation organiser(Place place) {
        return organisations.find(new OrganisationId(place.organisation())).orElseThrow(NotFoundException::new);
    }

    private <T> T as(Organisation organisation, Callable<T> work) {
        try {
            return tenant.callAs(SystemMember.of(organisation), work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
