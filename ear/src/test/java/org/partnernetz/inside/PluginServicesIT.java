// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.partnernetz.plugin.internal.runtime.CoreServices;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.TenantContext;

/** With the beans of the server behind them. */
@OfSlice("plugin")
@ExtendWith(ArquillianExtension.class)
@DisplayName("The services for plugins")
class PluginServicesIT {

    @Inject
    CoreServices services;

    private final Map<Class<?>, Object> offered = new HashMap<>();

    @Test
    @DisplayName("are there for every type that is offered, and work on the database")
    void areThere() {
        services.register(registry());

        assertThat(offered.keySet())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "Audit Clock Documents Drafts Events Facts Forums Groups Invitations IssuedPapers LegalDeadlines Links Markdown Members Notifications Organisations People PluginAccess PluginAddresses PluginValues PluginWords SearchIndex Store TenantContext"
                                .split(" "));
        offered.forEach((type, service) -> assertThat(service).isInstanceOfAny(type, ServiceFactory.class));
        var organisations = (Organisations) offered.get(Organisations.class);
        assertThat(organisations.all()).extracting(Organisation::slug).contains("fitt", "sis");
        assertThat(((TenantContext) offered.get(TenantContext.class)).current()).isEmpty();
    }

    /** Remembers what is offered instead of offering it once more. */
    private BundleContext registry() {
        return (BundleContext) Proxy.newProxyInstance(
                BundleContext.class.getClassLoader(),
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> {
                    offered.put((Class<?>) arguments[0], arguments[1]);
                    return null;
                });
    }
}
