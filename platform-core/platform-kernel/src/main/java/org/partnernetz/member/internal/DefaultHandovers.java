// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.member.host.Handovers;
import org.partnernetz.member.spi.Responsibilities;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.time.NetworkDays;

/** Asks the core and the plugins that are switched on. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultHandovers implements Handovers {
    private static final Logger LOG = Logger.getLogger(DefaultHandovers.class);
    private static final Set<Role> EVERYTHING = Set.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.MEMBER);

    @Inject
    Members members;

    @Inject
    HandedEventRepository events;

    @Inject
    DutyHolderRepository holders;

    @Inject
    AskedDuties asked;

    @Inject
    Contributions contributions;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Duties of(PersonId person, Locale locale) {
        var acting = administrator();
        members.get(person);
        var duties = new ArrayList<Duty>();
        var silent = new TreeSet<>(holders.switchedOn());
        return as(person, () -> {
            events.of(person)
                    .forEach(event ->
                            duties.add(new Duty("", event.title(), "/o/" + acting.slug() + "/events/" + event.id())));
            for (var plugin : contributions.open()) {
                try {
                    duties.addAll(in(plugin, person, acting, locale));
                    silent.remove(plugin.plugin());
                } catch (RuntimeException | LinkageError e) {
                    LOG.warnf(e, "%s could not tell what somebody is responsible for", plugin.plugin());
                    silent.add(plugin.plugin());
                }
            }
            return new Duties(duties, List.copyOf(silent));
        });
    }

    private List<Duty> in(Contributor plugin, PersonId person, Acting acting, Locale locale) {
        return asked.of(plugin, person).stream()
                .map(one -> new Duty(plugin.name(locale), one.label(), address(plugin, acting, one.address())))
                .toList();
    }

    private static String address(Contributor plugin, Acting acting, String address) {
        return address.isEmpty() ? "" : "/o/" + acting.slug() + "/p/" + plugin.plugin() + '/' + address;
    }

    @Override
    public void end(PersonId person, @Nullable PersonId successor) {
        var duties = of(person, Locale.GERMAN);
        if (!duties.silent().isEmpty()) {
            throw new ConflictException("module-silent");
        }
        if (successor != null) {
            check(person, successor);
            handOver(person, successor);
        } else if (!duties.known().isEmpty()) {
            throw InvalidException.of("successor", "required");
        }
        members.end(person);
    }

    private void check(PersonId person, PersonId successor) {
        new InvalidException.Check()
                .that(!successor.equals(person) && works(successor), "successor", "wrong")
                .orThrow();
    }

    private boolean works(PersonId successor) {
        try {
            var member = members.get(successor);
            return EVERYTHING.stream().anyMatch(member.roles()::contains) && isInForce(member);
        } catch (NotFoundException nobody) {
            return false;
        }
    }

    /** A job ends what is over, but only at night. */
    private boolean isInForce(Member member) {
        var last = member.lastDay();
        return !member.paused() && (last == null || !last.isBefore(NetworkDays.today(clock)));
    }

    private void handOver(PersonId from, PersonId to) {
        as(from, () -> {
            events.handOver(from, to);
            for (var plugin : contributions.open()) {
                contributions.ask(plugin.plugin(), Responsibilities.class, (by, duties) -> {
                    duties.handOver(from, to);
                    return by.plugin();
                });
            }
            return to;
        });
    }

    /** As the one who leaves, who sees what is theirs. */
    private <T> T as(PersonId person, Callable<T> work) {
        var by = tenant.required();
        var leaving =
                new Acting(by.organisation(), by.slug(), by.organisationName(), person, "", EVERYTHING, true, false);
        try {
            return tenant.callWithin(leaving, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Acting administrator() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting;
    }
}
