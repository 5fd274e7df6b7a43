// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.Surroundings;
import org.partnernetz.tenant.Surroundings.Seat;
import org.partnernetz.tenant.host.RoleTrial;

/** Binds the tried role with the real ones beside it; {@link Binding#run} keeps everything inside a trial. */
@ApplicationScoped
public class DefaultRoleTrial implements RoleTrial {
    private static final String NO_ROLES = "NONE";

    @Inject
    ActingRepository memberships;

    @Override
    public <T> T callAs(Acting own, Role role, Callable<T> work) throws Exception {
        var real = Binding.of(own);
        var granted = real.run(() -> memberships.permissions(own.organisation(), role));
        return Binding.of(tried(own, role, granted))
                .reading(real.rolesSetting())
                .run(work);
    }

    @Override
    public <T> T callReading(Callable<T> work) throws Exception {
        var running = Binding.running();
        var roles = running.rolesSetting();
        return running.reading(roles.isEmpty() ? NO_ROLES : roles).run(work);
    }

    @Override
    public boolean isOn() {
        return Binding.running().isTrial();
    }

    private static Acting tried(Acting own, Role role, Set<String> granted) {
        var around = own.surroundings();
        return new Acting(
                own.organisation(),
                own.slug(),
                own.organisationName(),
                own.person(),
                own.personName(),
                Set.of(role),
                own.network() && role != Role.GUEST,
                own.coordination(),
                around == null ? null : around(around, role, granted));
    }

    private static Surroundings around(Surroundings real, Role role, Set<String> granted) {
        var seat = seat(real.seat(), role, granted);
        var seats = real.seats().stream()
                .map(one -> one.slug().equals(seat.slug()) ? seat : one)
                .toList();
        return new Surroundings(seats, seat, real.unread());
    }

    private static Seat seat(Seat real, Role role, Set<String> granted) {
        var both = real.permissions().stream().filter(granted::contains).collect(Collectors.toSet());
        return new Seat(
                real.slug(),
                real.organisationName(),
                real.initials(),
                Set.of(role),
                real.network() && role != Role.GUEST,
                real.coordination(),
                real.plugins(),
                both,
                real.unread());
    }
}
