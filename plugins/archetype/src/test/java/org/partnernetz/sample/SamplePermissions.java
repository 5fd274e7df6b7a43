// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.tenant.Role;

/** One thing to be allowed, which members are until an administrator decides otherwise. */
@Component(service = PluginPermissions.class)
public final class SamplePermissions implements PluginPermissions {
    @Override
    public List<Permission> permissions() {
        return List.of(new Permission("advise", "permission.advise", Set.of(Role.ADMINISTRATOR, Role.MEMBER)));
    }
}
