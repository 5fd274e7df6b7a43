// SPDX-License-Identifier: EUPL-1.2
package ${package}.internal;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.partnernetz.plugin.spi.PluginPermissions;
import org.partnernetz.tenant.Role;

/** The permission to plan courses; all members may read them. */
@Component(service = PluginPermissions.class)
public final class CoursePermissions implements PluginPermissions {
    @Override
    public List<Permission> permissions() {
        return List.of(new Permission(
                Courses.PLAN, "permission.plan", Set.of(Role.ADMINISTRATOR, Role.MODERATOR, Role.MEMBER)));
    }
}
