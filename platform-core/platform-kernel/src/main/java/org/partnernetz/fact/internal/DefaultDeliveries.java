// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.fact.Deliveries;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;

/** Shows administrators what could not be delivered. */
@ApplicationScoped
public class DefaultDeliveries implements Deliveries {

    @Inject
    DeliveryRepository deliveries;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public List<Troubled> troubled() {
        return deliveries.troubled(administrated(), TROUBLED_MAX);
    }

    @Override
    public void retry(UUID delivery) {
        if (!deliveries.retry(administrated(), delivery, clock.instant())) {
            throw new NotFoundException();
        }
    }

    private long administrated() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }
}
