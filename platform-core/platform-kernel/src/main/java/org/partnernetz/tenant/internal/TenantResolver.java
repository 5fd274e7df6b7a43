// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/**
 * Tells Hibernate the acting organisation when a session opens; 0 if nobody acts. It fills and filters
 * {@code @TenantId} attributes of type {@code Long}.
 */
@ApplicationScoped
public class TenantResolver implements CurrentTenantIdentifierResolver<Long> {

    @Override
    public Long resolveCurrentTenantIdentifier() {
        return Binding.running().organisation();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return false;
    }
}
