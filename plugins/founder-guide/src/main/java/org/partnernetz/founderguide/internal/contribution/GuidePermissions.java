// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.tenant.Role;

/** Who may what: advisers everything, founders their own plan. Guests nothing. */
@Component
public final class GuidePermissions implements PluginPermissions {

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        May.ADVISE, "permission.advise", Set.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.MEMBER)),
                new Permission(May.PLAN, "permission.plan", Set.of(Role.CLIENT)));
    }
}
