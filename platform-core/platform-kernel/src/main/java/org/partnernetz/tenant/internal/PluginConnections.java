// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;

import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/**
 * The connections of plugins. Every transaction is bound, even if nobody acts, so that no statement of a plugin can
 * bind somebody.
 */
@ApplicationScoped
@Typed({PluginConnections.class, MultiTenantConnectionProvider.class})
public class PluginConnections extends TenantConnections {
    private static final long serialVersionUID = 1L;

    public PluginConnections() {
        super(null, true);
    }

    /** For use outside a server. */
    PluginConnections(DataSource source) {
        super(source, true);
    }
}
