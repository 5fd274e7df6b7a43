// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.plugin.admin.PluginRights;
import org.partnernetz.plugin.internal.access.Access;
import org.partnernetz.plugin.internal.access.PermissionRepository;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Reads what plugins declare, and what the organisation has decided about it. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPluginRights implements PluginRights {

    @Inject
    Sheets sheets;

    @Inject
    Access access;

    @Inject
    PermissionRepository permissions;

    @Inject
    TenantContext tenant;

    @Override
    public List<Rights> all(Locale locale) {
        var acting = tenant.required();
        if (acting.isGuest() || acting.isClient()) {
            throw new NotAllowedException();
        }
        var grants = permissions.grants(acting.organisation());
        return access.open().stream()
                .filter(plugin -> sheets.running(plugin).isPresent())
                .map(plugin -> rights(plugin, grants.getOrDefault(plugin, Map.of()), locale))
                .filter(rights -> !rights.permissions().isEmpty())
                .sorted(Comparator.comparing(Rights::name, Collator.getInstance(locale)))
                .toList();
    }

    private Rights rights(String plugin, Map<String, Set<Role>> grants, Locale locale) {
        var offered = sheets.offered(plugin, true, locale);
        return new Rights(
                plugin,
                offered.name(),
                sheets.sheet(offered, grants, Map.of(), locale).permissions());
    }
}
