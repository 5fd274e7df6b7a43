// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

@DisplayName("What is open of a plugin")
class AccessTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Access ACCESS = WORLD.get(Access.class);
    private static final EnablementRepository ENABLEMENTS = WORLD.get(EnablementRepository.class);
    private static final PermissionRepository PERMISSIONS = WORLD.get(PermissionRepository.class);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String plugin = "gated-" + NUMBER.incrementAndGet();
    private final Organisation home = WORLD.organisation("gate" + NUMBER.incrementAndGet());
    private PersonId member;
    private PersonId seeker;

    @BeforeEach
    void enable() {
        member = WORLD.member(home, "member" + letters(), Role.MEMBER);
        seeker = WORLD.member(home, "seeker" + letters(), Role.CLIENT);
        ACCESS.declare(plugin, List.of(permission("advise", Role.MEMBER), permission("own", Role.CLIENT)));
        asAdministrator(() -> ENABLEMENTS.enable(home.id(), plugin, NOW));
    }

    private static String letters() {
        return String.valueOf((char) ('a' + NUMBER.incrementAndGet() % 26)) + (char) ('a' + NUMBER.get() / 26);
    }

    @Test
    @DisplayName("is decided by the plugin's defaults until the organisation decides")
    void followsDefaults() {
        assertThat(may(member, "advise")).isTrue();
        assertThat(may(member, "own")).isFalse();
        assertThat(may(seeker, "own")).isTrue();
        assertThat(may(seeker, "advise")).isFalse();
    }

    @Test
    @DisplayName("is decided by the organisation, for itself only, and by the default again when it takes that back")
    void followsTheOrganisation() {
        asAdministrator(() -> PERMISSIONS.grant(home.id(), plugin, "advise", Set.of(Role.MODERATOR)));
        assertThat(may(member, "advise")).isFalse();
        asAdministrator(() -> PERMISSIONS.undecide(home.id(), plugin, "advise"));
        assertThat(may(member, "advise")).isTrue();
    }

    @Test
    @DisplayName("is nothing where it is off, and nothing where the network does not offer it")
    void closes() {
        WORLD.as(World.coordination(), () -> {
            ENABLEMENTS.withhold(plugin, Set.of(home.slug()), NOW);
            return home;
        });
        assertThat(open(member)).doesNotContain(plugin);
        assertThat(may(member, "advise")).isFalse();
        WORLD.as(World.coordination(), () -> {
            ENABLEMENTS.withhold(plugin, Set.of(), NOW);
            return home;
        });
        assertThat(open(member)).contains(plugin);
        asAdministrator(() -> ENABLEMENTS.disable(home.id(), plugin));
        assertThat(open(member)).doesNotContain(plugin);
        assertThat(may(member, "advise")).isFalse();
    }

    @Test
    @DisplayName("cannot be switched on where the network does not offer it, whoever asks the database")
    void cannotBeForced() {
        WORLD.as(World.coordination(), () -> {
            ENABLEMENTS.withhold(plugin, Set.of(home.slug()), NOW);
            return home;
        });
        asAdministrator(() -> ENABLEMENTS.disable(home.id(), plugin));

        assertThatThrownBy(() -> asAdministrator(() -> ENABLEMENTS.enable(home.id(), plugin, NOW)))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    @DisplayName("is nothing to an advice-seeker unless the plugin has something for advice-seekers")
    void isClosedToClients() {
        assertThat(open(seeker)).contains(plugin);
        asAdministrator(() -> PERMISSIONS.grant(home.id(), plugin, "own", Set.of(Role.MEMBER)));
        assertThat(open(seeker)).doesNotContain(plugin);
        assertThat(open(member)).contains(plugin);
    }

    @Test
    @DisplayName("is everything to the platform's jobs where it is on, and nothing where it is off")
    void isOpenToJobs() {
        assertThat(WORLD.as(SystemMember.of(home), () -> ACCESS.may(plugin, "advise")))
                .isTrue();
        asAdministrator(() -> ENABLEMENTS.disable(home.id(), plugin));
        assertThat(WORLD.as(SystemMember.of(home), () -> ACCESS.may(plugin, "advise")))
                .isFalse();
    }

    @Test
    @DisplayName("is what the running version declares: a permission that is gone is nobody's")
    void followsTheRunningVersion() {
        ACCESS.declare(plugin, List.of(permission("own", Role.CLIENT)));
        assertThat(may(member, "advise")).isFalse();
    }

    @Test
    @DisplayName("is one plugin to its visitors, where it is on and offered, without any permission")
    void isOpenToVisitors() throws Exception {
        assertThat(visitors(plugin)).containsExactly(plugin);
        assertThat(visitors("another")).isEmpty();
        assertThat(visitors("")).contains(plugin);
        assertThat(WORLD.get(TenantContext.class).callAsVisitor(visit(plugin), () -> ACCESS.may(plugin, "advise")))
                .isFalse();
        WORLD.as(World.coordination(), () -> {
            ENABLEMENTS.withhold(plugin, Set.of(home.slug()), NOW);
            return home;
        });
        assertThat(visitors(plugin)).isEmpty();
        assertThat(visitors("")).doesNotContain(plugin);
    }

    private Set<String> visitors(String of) throws Exception {
        return WORLD.get(TenantContext.class).callAsVisitor(visit(of), ACCESS::open);
    }

    private PublicVisit visit(String of) {
        return new PublicVisit(home.id(), home.slug(), of);
    }

    @Test
    @DisplayName("is nothing to nobody")
    void isClosedToNobody() {
        assertThat(ACCESS.open()).isEmpty();
        assertThat(ACCESS.may(plugin, "advise")).isFalse();
    }

    @Test
    @DisplayName("is the same in policies")
    void isTheSameInPolicies() throws SQLException {
        assertThat(inPolicy("app.tenant", "MEMBER", "advise")).isTrue();
        assertThat(inPolicy("app.tenant", "MEMBER", "own")).isFalse();
        assertThat(inPolicy("app.client", "CLIENT", "own")).isTrue();
        assertThat(inPolicy("app.client", "CLIENT", "advise")).isFalse();
        assertThat(inPolicy("app.tenant", "PLATFORM", "advise")).isTrue();
        assertThat(inPolicy("app.tenant", "", "advise")).isFalse();
        asAdministrator(() -> PERMISSIONS.grant(home.id(), plugin, "own", Set.of(Role.MEMBER)));
        assertThat(inPolicy("app.tenant", "MEMBER", "own")).isTrue();
        assertThat(inPolicy("app.client", "CLIENT", "own")).isFalse();
    }

    @Test
    @DisplayName("is asked once a statement in a policy, not once a row")
    void isCheapInPolicies() throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("explain (analyze, format text) select n from generate_series(1, 1000) n"
                                + " where (select core.may('" + plugin + "', 'advise'))")) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            assertThat(plan).contains("InitPlan").contains("loops=1").doesNotContain("loops=1000");
        }
    }

    private boolean inPolicy(String setting, String roles, String permission) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of(setting, home.id().value(), "app.roles", roles));
            try (var rows = statement.executeQuery("select core.may('" + plugin + "', '" + permission + "')")) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private boolean may(PersonId person, String permission) {
        return WORLD.as(person, home, () -> ACCESS.may(plugin, permission));
    }

    private Set<String> open(PersonId person) {
        return WORLD.as(person, home, ACCESS::open);
    }

    private void asAdministrator(Runnable work) {
        WORLD.as(World.administratorOf(home), () -> {
            work.run();
            return home;
        });
    }

    private static Permission permission(String key, Role... roles) {
        return new Permission(key, "permission." + key, Set.of(roles));
    }
}
