// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.time.Clock;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;

/** Where somebody has just proven who they are: remembers the browser and writes the sign-in down, as that person. */
@ApplicationScoped
public class Entrance {

    @Inject
    DeviceRepository devices;

    @Inject
    AccountEventRepository trail;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** @param device hash of the secret that the browser keeps */
    void open(PersonId person, String device, String caller) {
        as(person, () -> {
            var now = clock.instant();
            devices.remember(device, now);
            trail.own(person.value(), "sign-in.done", caller, now);
            return now;
        });
    }

    private void as(PersonId person, Callable<?> work) {
        try {
            tenant.callAsPerson(person, work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
