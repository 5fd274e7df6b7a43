// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Presence;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.Surroundings.Seat;

/**
 * Who the running thread works for, as the database's policies want to know it.
 *
 * @param open what a visitor reads, and who sent the request
 * @param seats the person's memberships once they were asked for: one request asks the database once
 * @param own the real roles of whoever tries one, which makes all of it read only; else empty
 */
record Binding(
        @Nullable Acting acting,
        @Nullable PersonId person,
        @Nullable LinkVisit visit,
        @Nullable Open open,
        AtomicReference<@Nullable List<Seat>> seats,
        String own) {
    static final Binding NOBODY = new Binding(null, null, null, null);

    /** A page for visitors, and for whom the frame around it is. */
    record Open(PublicVisit visit, Binding reader) {}

    /** Marks work of the platform itself, for which no membership was checked: jobs, the installation, its own logs. */
    private static final String PLATFORM = "PLATFORM";

    /** Keys of organisations begin at 1, so this one owns nothing. */
    static final long NO_ORGANISATION = 0;

    private static final ThreadLocal<Binding> RUNNING = new ThreadLocal<>();

    private Binding(
            @Nullable Acting acting, @Nullable PersonId person, @Nullable LinkVisit visit, @Nullable Open open) {
        this(acting, person, visit, open, new AtomicReference<>(), "");
    }

    static Binding of(Acting acting) {
        return new Binding(acting, acting.person(), null, null);
    }

    static Binding of(PersonId person) {
        return new Binding(null, person, null, null);
    }

    static Binding of(Presence presence) {
        return new Binding(null, presence.person(), null, null, new AtomicReference<>(presence.seats()), "");
    }

    static Binding of(LinkVisit visit) {
        return new Binding(null, null, visit, null);
    }

    static Binding of(PublicVisit visit) {
        return new Binding(null, null, null, new Open(visit, running().reader()));
    }

    /** Who sent the request, also where nobody acts. */
    Binding reader() {
        return open == null ? this : open.reader();
    }

    static Binding running() {
        var binding = RUNNING.get();
        return binding == null ? NOBODY : binding;
    }

    /** The same, but to be looked at only, by somebody who really has these roles. */
    Binding reading(String own) {
        return new Binding(acting, person, visit, open, seats, own);
    }

    boolean isTrial() {
        return !own.isEmpty();
    }

    /**
     * Runs the work with this binding and puts the former one back, whatever happens. A trial has nothing but trials
     * inside.
     */
    <T> T run(Callable<T> work) throws Exception {
        var former = RUNNING.get();
        RUNNING.set(former != null && former.isTrial() && !isTrial() ? reading(former.own()) : this);
        try {
            return work.call();
        } finally {
            if (former == null) {
                RUNNING.remove();
            } else {
                RUNNING.set(former);
            }
        }
    }

    boolean isNobody() {
        return person == null && visit == null && open == null;
    }

    long organisation() {
        if (open != null) {
            return open.visit().organisation().value();
        }
        return acting == null ? NO_ORGANISATION : acting.organisation().value();
    }

    /** All that the database is told. */
    String settings() {
        return String.join(
                " ",
                tenantSetting(),
                clientSetting(),
                personSetting(),
                networkSetting(),
                rolesSetting(),
                linkSetting(),
                visitedSetting(),
                own);
    }

    /** Empty for an advice-seeker, for whom the organisation's own content does not exist. */
    String tenantSetting() {
        return acting == null || acting.isClient()
                ? ""
                : Long.toString(acting.organisation().value());
    }

    String clientSetting() {
        return acting != null && acting.isClient()
                ? Long.toString(acting.organisation().value())
                : "";
    }

    String personSetting() {
        return person == null ? "" : person.value().toString();
    }

    String linkSetting() {
        return visit == null ? "" : visit.link().toString();
    }

    String visitedSetting() {
        return open == null
                ? ""
                : open.visit().organisation().value() + "/" + open.visit().plugin();
    }

    String networkSetting() {
        return acting != null && acting.network() ? "on" : "";
    }

    String rolesSetting() {
        if (acting == null) {
            return "";
        }
        var coordination = acting.coordination() ? Stream.of("COORDINATION") : Stream.<String>empty();
        var platform = acting.surroundings() == null ? Stream.of(PLATFORM) : Stream.<String>empty();
        return Stream.of(acting.roles().stream().map(Enum::name).sorted(), coordination, platform)
                .flatMap(roles -> roles)
                .collect(Collectors.joining(","));
    }
}
