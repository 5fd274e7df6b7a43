// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.partnernetz.event.RegistrationConfirmed;
import org.partnernetz.forum.PostWritten;
import org.partnernetz.notification.internal.NoticeRepository.Happened;
import org.partnernetz.store.Keys;
import org.partnernetz.tenant.PersonId;

/** Tells people what happened in forums and events, within the transaction in which it happens. */
@ApplicationScoped
public class CoreNotices {

    @Inject
    NoticeRepository notices;

    @Inject
    Clock clock;

    public void answered(@Observes PostWritten post) {
        notices.written(post.post(), clock.instant());
    }

    public void confirmed(@Observes RegistrationConfirmed place) {
        notices.registered(happened(place.person()), place.organisation().value(), place.event());
    }

    private Happened happened(PersonId by) {
        var now = clock.instant();
        return new Happened(Keys.at(now), by.value(), now);
    }
}
