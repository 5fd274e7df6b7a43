// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.member.host.Places;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.Settings;
import org.partnernetz.tenant.TenantContext;

/** Counts, as the number of people changes far less often than it is asked for. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPlaces implements Places {

    @Inject
    InvitationRepository repository;

    @Inject
    Settings settings;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Taken taken() {
        var organisation = tenant.required().organisation().value();
        return new Taken(repository.people(organisation, clock.instant()), settings.number(Setting.MOST_PEOPLE));
    }

    @Override
    public void require(int more) {
        repository.lockPlaces(tenant.required().organisation().value());
        var taken = taken();
        if (taken.people() + more > taken.most()) {
            throw new ConflictException("people-full");
        }
    }
}
