// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.Role;

/**
 * Stores the permissions that running plugins declare, and the roles to which organisations have given them instead of
 * the default.
 */
@ApplicationScoped
@Transactional
public class PermissionRepository {
    private static final String FORGET =
            "delete from core.plugin_permission where plugin = :plugin and not permission = any (:declared)";
    private static final String DECLARE = """
            insert into core.plugin_permission (plugin, permission, roles) values (:plugin, :permission, :roles)
            on conflict (plugin, permission) do update set roles = excluded.roles
            where plugin_permission.roles <> excluded.roles""";
    private static final String GRANTS = """
            select permission, roles from core.plugin_grant
            where organisation_id = :organisation and plugin = :plugin""";
    private static final String ALL_GRANTS =
            "select plugin, permission, roles from core.plugin_grant where organisation_id = :organisation";
    private static final String GRANT = """
            insert into core.plugin_grant (organisation_id, plugin, permission, roles)
            values (:organisation, :plugin, :permission, :roles)
            on conflict (organisation_id, plugin, permission) do update set roles = excluded.roles""";
    private static final String UNDECIDE = """
            delete from core.plugin_grant
            where organisation_id = :organisation and plugin = :plugin and permission = :permission""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Replaces the permissions of the plugin. Unchanged ones are not written. */
    public void declare(String plugin, List<Permission> permissions) {
        Sql.of(em.createNativeQuery(FORGET))
                .with("plugin", plugin)
                .with("declared", permissions.stream().map(Permission::key).toList())
                .run();
        permissions.forEach(permission -> Sql.of(em.createNativeQuery(DECLARE))
                .with("plugin", plugin)
                .with("permission", permission.key())
                .with("roles", names(permission.byDefault()))
                .run());
    }

    /** The organisation's decisions by permission. */
    public Map<String, Set<Role>> grants(OrganisationId organisation, String plugin) {
        return Sql.of(em.createNativeQuery(GRANTS, Tuple.class))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .list(row -> Map.entry(row.text("permission"), roles(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The same by plugin. */
    public Map<String, Map<String, Set<Role>>> grants(OrganisationId organisation) {
        var all = new HashMap<String, Map<String, Set<Role>>>();
        Sql.of(em.createNativeQuery(ALL_GRANTS, Tuple.class))
                .with("organisation", organisation.value())
                .list(row -> row)
                .forEach(row -> all.computeIfAbsent(row.text("plugin"), first -> new HashMap<>())
                        .put(row.text("permission"), roles(row)));
        return all;
    }

    public void grant(OrganisationId organisation, String plugin, String permission, Set<Role> roles) {
        Sql.of(em.createNativeQuery(GRANT))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .with("permission", permission)
                .with("roles", names(roles))
                .run();
    }

    /** Returns the permission to the plugin's default. */
    public void undecide(OrganisationId organisation, String plugin, String permission) {
        Sql.of(em.createNativeQuery(UNDECIDE))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .with("permission", permission)
                .run();
    }

    private static List<String> names(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    private static Set<Role> roles(Row row) {
        return row.texts("roles").stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
