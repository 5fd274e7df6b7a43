// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.partnernetz.plugin.admin.OfferedPlugin;
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.plugin.admin.PluginSheet;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** One module is offered to everybody; remembers who switched it on. */
final class OneModule implements PluginChoices {
    static final String ID = "exchange";

    final Set<String> on = new TreeSet<>();
    private final TenantContext tenant;

    OneModule(TenantContext tenant) {
        this.tenant = tenant;
    }

    @Override
    public List<OfferedPlugin> offered(Locale locale) {
        return List.of(new OfferedPlugin(ID, "1.0.0", ID, "", true, false));
    }

    @Override
    public void enable(String plugin) {
        on.add(tenant.required().slug() + "/" + plugin);
    }

    @Override
    public PluginSheet sheet(String plugin, Locale locale) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void disable(String plugin) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void grant(String plugin, Map<String, Set<Role>> roles) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void set(String plugin, Map<String, Optional<String>> values) {
        throw new UnsupportedOperationException();
    }
}
