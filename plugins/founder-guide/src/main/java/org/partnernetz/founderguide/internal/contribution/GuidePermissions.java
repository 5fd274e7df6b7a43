// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.contribution;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.founderguide.internal.project.May;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.tenant.Role;

/**
 * Who may what: advisers work on the projects whose team they are in, founders on their own plan, guests on nothing.
 * Who leads, and so sees all projects, is nobody until an organisation says so: a case is not everybody's who keeps the
 * house.
 */
@Component
public final class GuidePermissions implements PluginPermissions {

    @Override
    public List<Permission> permissions() {
        return List.of(
                new Permission(
                        May.ADVISE, "permission.advise", Set.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.MEMBER)),
                new Permission(May.LEAD, "permission.lead", Set.of()),
                new Permission(May.PLAN, "permission.plan", Set.of(Role.CLIENT)));
    }
}
