// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
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

    @Inject
    Audit audit;

    @Override
    public List<Troubled> troubled() {
        return deliveries.troubled(administrated(), TROUBLED_MAX);
    }

    @Override
    @Transactional
    public void retry(UUID delivery) {
        if (!deliveries.retry(administrated(), delivery, clock.instant())) {
            throw new NotFoundException();
        }
        audit.note("delivery.retried", delivery.toString());
    }

    private long administrated() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }
}
