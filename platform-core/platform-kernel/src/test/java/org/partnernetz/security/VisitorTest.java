// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.plugin.internal.setting.SettingRepository;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.PublicVisit;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.tenant.internal.TenantResolver;

/** What the database lets somebody do who reads what a plugin shows to everybody. */
@DisplayName("A visitor of a plugin")
class VisitorTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final TenantContext TENANT = WORLD.get(TenantContext.class);
    private static final SettingRepository SETTINGS = WORLD.get(SettingRepository.class);
    private static final Organisation HOME = WORLD.organisation("visited");
    private static final PersonId MEMBER = WORLD.member(HOME, "inside", Role.MEMBER);
    private static final PublicVisit VISIT = new PublicVisit(HOME.id(), HOME.slug(), "offers");

    private Connection connection;
    private Statement statement;

    @BeforeEach
    void visit() throws SQLException {
        connection = TestDatabase.shared().app().getConnection();
        connection.setAutoCommit(false);
        statement = connection.createStatement();
        Bound.in(statement, Map.of("app.visited", HOME.id().value() + "/offers"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    @DisplayName("is known by the organisation and the plugin, and acts for nobody")
    void isKnown() throws SQLException {
        var home = Long.toString(HOME.id().value());
        assertThat(one("select core.visited()")).isEqualTo(home);
        assertThat(one("select core.visited('offers')")).isEqualTo(home);
        assertThat(one("select core.visited('another')")).isNull();
        assertThat(one("select concat(core.tenant(), core.person(), core.client_of(), core.link(),"
                        + " current_setting('app.roles', true))"))
                .isEmpty();
    }

    @Test
    @DisplayName("is nobody else: members visit nothing")
    void othersVisitNothing() throws SQLException {
        connection.rollback();
        Bound.in(statement, Map.of("app.tenant", HOME.id().value(), "app.person", MEMBER, "app.roles", "MEMBER"));
        assertThat(one("select core.visited()")).isNull();
        assertThat(one("select core.visited('offers')")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from core.draft",
                "insert into core.plugin_enablement values (1, 'offers', now())",
                "create temporary table t (n int)",
                "set local transaction read write",
                "select nextval('core.organisation_id_seq')"
            })
    @DisplayName("only reads, whatever the policies say")
    void onlyReads(String sql) throws SQLException {
        one("select 1");
        assertThatThrownBy(() -> statement.execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(read-only|read-write|permission denied).*");
    }

    @Test
    @DisplayName("leaves no trace in the next transaction of the connection")
    void endsWithTheTransaction() throws SQLException {
        connection.commit();
        assertThat(one("select core.visited()")).isNull();
        assertThat(one("show transaction_read_only")).isEqualTo("off");
    }

    @Test
    @DisplayName("sees of the core's rows no more than anybody")
    void seesNoMore() throws SQLException {
        for (var table : List.of("person", "membership", "topic", "post", "draft", "notice", "link", "audit_entry")) {
            var seen = one("select count(*) from core." + table);
            connection.rollback();
            assertThat(one("select count(*) from core." + table)).as(table).isEqualTo(seen);
            Bound.in(statement, Map.of("app.visited", HOME.id().value() + "/offers"));
        }
    }

    @Test
    @DisplayName("reads the settings of that plugin alone")
    void readsItsSettings() throws Exception {
        WORLD.as(World.administratorOf(HOME), () -> {
            SETTINGS.set(HOME.id(), "offers", "address", "Hafenstraße");
            SETTINGS.set(HOME.id(), "another", "address", "Hinterhof");
            return HOME;
        });
        assertThat(visiting(() -> SETTINGS.stored(HOME.id(), "offers"))).containsKey("address");
        assertThat(visiting(() -> SETTINGS.stored(HOME.id(), "another"))).isEmpty();
    }

    @Test
    @DisplayName("is told from the reader, for whom the frame around the page is")
    void knowsTheReader() throws Exception {
        var acting = WORLD.acting(MEMBER, HOME);
        var seen = TENANT.callAs(
                acting,
                () -> visiting(() -> {
                    assertThat(TENANT.current()).isEmpty();
                    assertThat(TENANT.person()).isEmpty();
                    assertThat(TENANT.publicVisit()).contains(VISIT);
                    return TENANT.callAsReader(TENANT::current);
                }));
        assertThat(seen).contains(acting);
        assertThat(visiting(() -> TENANT.callAsReader(TENANT::person))).isEmpty();
        assertThat(visiting(() -> new TenantResolver().resolveCurrentTenantIdentifier()))
                .as("whose entities Hibernate looks for")
                .isEqualTo(HOME.id().value());
    }

    private static <T> T visiting(Callable<T> work) throws Exception {
        return TENANT.callAsVisitor(VISIT, work);
    }

    private String one(String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
