// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.plugin;

import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.testkit.contract.PluginDatabase;

/**
 * A platform for tests of one plugin: people of two organisations act, and time stands still until the test moves it.
 */
public final class TestPlatform {
    private final Ground ground;
    private final TestClock clock = new TestClock();
    private final Map<Class<?>, Object> services = new HashMap<>();

    TestPlatform(Ground ground) {
        this.ground = ground;
        services.put(Clock.class, clock);
    }

    /** The only permissions that a person has. */
    public static Set<String> may(String... permissions) {
        return Set.of(permissions);
    }

    /** A person of the organisation in this role, with the permissions that the plugin gives the role by default. */
    public Actor as(Role role) {
        return as(role, byDefault(role));
    }

    public Actor as(Role role, Set<String> permissions) {
        var person = switch (role) {
            case GUEST -> PluginDatabase.GUEST;
            case CLIENT -> PluginDatabase.ANOTHER;
            default -> PluginDatabase.PERSON;
        };
        return actor(PluginDatabase.HOME, person, role, permissions);
    }

    /** Another person of the same organisation. */
    public Actor colleague(Role role) {
        return colleague(role, byDefault(role));
    }

    public Actor colleague(Role role, Set<String> permissions) {
        return actor(PluginDatabase.HOME, PluginDatabase.COLLEAGUE, role, permissions);
    }

    /** A person of another organisation. */
    public Actor elsewhere(Role role) {
        return actor(PluginDatabase.OTHER, PluginDatabase.STRANGER, role, byDefault(role));
    }

    /** The platform itself, acting for the organisation without a person: as in deliveries of facts and in jobs. */
    public Actor platform() {
        var acting = new Acting(
                new OrganisationId(PluginDatabase.HOME),
                "victims",
                "victims",
                SystemMember.PERSON,
                "",
                Set.of(),
                true,
                false);
        return new Actor(ground, services, acting, null, Set.of());
    }

    /** A visitor of the public pages, for whom nobody acts. */
    public Actor visitor() {
        return new Actor(ground, services, null, null, Set.of());
    }

    /** A visitor who follows a new link of the organisation to a page {@code ByLink} and its item; nobody acts. */
    public Actor linked(String page, Object item) throws SQLException {
        var link = UUID.randomUUID();
        var id = ground.plugin().id();
        sql(
                "insert into core.link (id, organisation_id, plugin, page, item, recipient, token_hash, made_at, until) values ('"
                        + link + "', ${organisation}, '" + id + "', '" + page + "', '" + item
                        + "', 'Somebody', encode(sha256('" + link + "'), 'hex'), now(), now() + interval '1 day')");
        var visit = new LinkVisit(link, id, page, item.toString(), "/o/victims/p/" + id + "/link", "token");
        return new Actor(ground, services, null, visit, Set.of());
    }

    public TestClock clock() {
        return clock;
    }

    /** Replaces a service of the platform, which otherwise returns empty values. */
    public <T> TestPlatform with(Class<T> type, T service) {
        services.put(type, service);
        return this;
    }

    /**
     * Writes rows past row security. The SQL may use {@code ${schema}}, {@code ${organisation}} and {@code ${person}}
     * as in {@code victims.sql}.
     */
    public void sql(String sql) throws SQLException {
        try (var statement = ground.connection().createStatement()) {
            statement.execute(PluginDatabase.filled(sql, ground.plugin()));
        }
    }

    private Set<String> byDefault(Role role) {
        return ground.permissions().stream()
                .filter(permission -> permission.byDefault().contains(role))
                .map(Permission::key)
                .collect(Collectors.toSet());
    }

    private Actor actor(long organisation, UUID person, Role role, Set<String> permissions) {
        var home = organisation == PluginDatabase.HOME;
        var acting = new Acting(
                new OrganisationId(organisation),
                home ? "victims" : "attackers",
                home ? "victims" : "attackers",
                new PersonId(person),
                "Somebody",
                Set.of(role),
                role != Role.CLIENT && role != Role.GUEST,
                false);
        return new Actor(ground, services, acting, null, permissions);
    }

    void end() throws SQLException {
        ground.connection().rollback();
    }
}
