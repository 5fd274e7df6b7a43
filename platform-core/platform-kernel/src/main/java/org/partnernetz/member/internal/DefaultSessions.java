// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.member.host.Sessions;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Keeps where people are signed in. */
@ApplicationScoped
public class DefaultSessions implements Sessions {

    @Inject
    SessionRepository sessions;

    @Inject
    AccountRepository accounts;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public void saw(PersonId person, Begun session) {
        sessions.keep(person.value(), session, clock.instant());
    }

    @Override
    public void forget(UUID session) {
        sessions.forget(session);
    }

    @Override
    public List<OwnSession> mine() {
        return accounts.sessions(clock.instant().minus(Duration.ofHours(LISTED_HOURS)));
    }

    @Override
    public void end(UUID session) {
        var person = tenant.person().orElseThrow(NotFoundException::new);
        if (!sessions.end(person.value(), session, clock.instant())) {
            throw new NotFoundException();
        }
    }
}
