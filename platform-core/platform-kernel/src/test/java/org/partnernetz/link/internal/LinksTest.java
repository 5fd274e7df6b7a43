// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.link.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.link.Link;
import org.partnernetz.link.Links;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("A link for somebody without an account")
class LinksTest {
    private static final String PLUGIN = "guide";
    private static final String PAGE = "answer";
    private static final String ITEM = "4711";

    private final MovingClock clock = new MovingClock(Clock.systemUTC().instant());
    private final World world = World.inSharedDatabase(clock);
    private Organisation home;
    private Organisation other;
    private PersonId member;

    @BeforeEach
    void found() throws SQLException {
        home = world.organisation("linking");
        other = world.organisation("elsewhere");
        member = world.member(home, "linker", Role.MEMBER);
        for (var organisation : List.of(home, other)) {
            superuser("insert into core.plugin_enablement values ("
                    + organisation.id().value() + ", '" + PLUGIN + "', now()) on conflict do nothing");
        }
    }

    @Test
    @DisplayName("opens one item of one page, and nobody acts then")
    void opens() throws Exception {
        var visit = open(token(made())).orElseThrow();

        assertThat(visit.page()).isEqualTo(PAGE);
        assertThat(visit.item()).isEqualTo(ITEM);
        assertThat(visit.address("answer-pdf")).startsWith("/o/" + home.slug() + "/p/guide/link/answer-pdf/");
        var tenant = world.get(TenantContext.class);
        tenant.callAsVisitor(visit, () -> {
            assertThat(tenant.current()).isEmpty();
            assertThat(tenant.person()).isEmpty();
            assertThat(tenant.visit()).contains(visit);
            return visit;
        });
        assertThat(tenant.visit()).isEmpty();
    }

    @Test
    @DisplayName("is stored without its address, which neither it nor the visit tells when printed")
    void keepsNoAddress() throws SQLException {
        var address = made();
        var token = token(address);

        assertThat(token).hasSize(43);
        assertThat(count("select count(*) from core.link l where l::text like '%" + token + "%'"))
                .isZero();
        assertThat(open(token).orElseThrow().toString()).doesNotContain(token);
        assertThat(made()).isNotEqualTo(address);
    }

    @Test
    @DisplayName("is listed with its recipient and when it was opened first")
    void isListed() {
        var token = token(made());
        assertThat(list()).extracting(Link::recipient).containsExactly("IHK");
        assertThat(list().get(0).openedAt()).isNull();

        clock.advance(Duration.ofHours(1));
        open(token);
        var first = clock.instant();
        clock.advance(Duration.ofHours(1));
        open(token);

        assertThat(list().get(0).openedAt()).isEqualTo(first);
        assertThat(list().get(0).isAlive(clock.instant())).isTrue();
    }

    @Test
    @DisplayName("ends by itself, and at once when it is revoked")
    void ends() {
        var expiring = token(made());
        clock.advance(Duration.ofMillis(2));
        var revoked = token(made());
        var link = list().get(0).id();

        clock.advance(Duration.ofDays(14).minusSeconds(1).minusMillis(2));
        assertThat(open(expiring)).isPresent();
        assertThat(open(revoked)).isPresent();
        revoke(link);
        assertThat(open(revoked)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(open(expiring)).isEmpty();
        assertThat(list()).noneMatch(ended -> ended.isAlive(clock.instant()));
    }

    @Test
    @DisplayName("opens nothing under another organisation or plugin, nor where the plugin is off")
    void opensNothingElse() throws SQLException {
        var token = token(made());
        var door = world.get(DefaultLinks.class);

        assertThat(door.open(other.slug(), PLUGIN, token)).isEmpty();
        assertThat(door.open(home.slug(), "other", token)).isEmpty();
        assertThat(open(token + "x")).isEmpty();
        superuser("delete from core.plugin_enablement where organisation_id = "
                + home.id().value());
        assertThat(open(token)).isEmpty();
    }

    @Test
    @DisplayName("tells policies its item, until it has ended, and only for its plugin and page")
    void tellsPolicies() throws SQLException {
        var link = open(token(made())).orElseThrow().link();

        assertThat(linked(link)).isEqualTo(ITEM);
        assertThat(linked(UUID.randomUUID())).isNull();
        assertThat(asVisitor(link, "select core.linked('" + PLUGIN + "', 'other')"))
                .isNull();
        assertThat(asVisitor(link, "select core.linked('other', '" + PAGE + "')"))
                .isNull();
        assertThat(asVisitor(link, "select count(*) from core.link")).isEqualTo("1");
        assertThat(asVisitor(link, "select core.tenant() || ''")).isNull();
        revoke(link);
        assertThat(linked(link)).isNull();
    }

    @Test
    @DisplayName("is made by who works in the organisation, not by guests, and seen by no other organisation")
    void isMadeByMembers() {
        var guest = world.member(home, "guest", Role.GUEST);
        var stranger = world.member(other, "stranger", Role.ADMINISTRATOR);
        made();
        var link = list().get(0).id();

        assertThatThrownBy(() -> world.as(guest, home, () -> links().make(PAGE, ITEM, "IHK", 14)))
                .hasMessageContaining("row-level security");
        assertThat(world.as(guest, home, () -> links().of(PAGE, ITEM))).isEmpty();
        assertThat(world.as(stranger, other, () -> links().of(PAGE, ITEM))).isEmpty();
        assertThatThrownBy(() -> world.as(stranger, other, () -> {
                    links().revoke(PAGE, ITEM, link);
                    return link;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(list().get(0).revokedAt()).isNull();
    }

    @Test
    @DisplayName("needs a recipient and a number of days")
    void needsRecipient() {
        assertThatThrownBy(() -> world.as(member, home, () -> links().make(PAGE, ITEM, " ", 0)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidException.Fault::field)
                                .containsExactly("recipient", "days"));
    }

    @Test
    @DisplayName("is kept from nobody by tries in vain, and those leave no row anywhere")
    void keepsNobodyOut() throws SQLException {
        var token = token(made());
        var before = rows();
        for (var attempt = 0; attempt < 65; attempt++) {
            assertThat(open("wrong" + attempt)).isEmpty();
        }

        assertThat(rows()).isEqualTo(before);
        assertThat(open(token)).isPresent();
    }

    /** Of all tables of links. */
    private static long rows() throws SQLException {
        return count(
                "select sum((xpath('/row/n/text()', query_to_xml(format('select count(*) as n from core.%I', relname),"
                        + " false, true, '')))[1]::text::bigint) from pg_class where relkind = 'r' and relname like 'link%'"
                        + " and relnamespace = 'core'::regnamespace");
    }

    private String made() {
        return world.as(member, home, () -> links().make(PAGE, ITEM, "  IHK ", 14))
                .address();
    }

    private Links links() {
        return world.get(DefaultLinks.class).of(PLUGIN);
    }

    private List<Link> list() {
        return world.as(member, home, () -> links().of(PAGE, ITEM));
    }

    private void revoke(UUID link) {
        world.as(member, home, () -> {
            links().revoke(PAGE, ITEM, link);
            return link;
        });
    }

    private Optional<LinkVisit> open(String token) {
        return world.get(DefaultLinks.class).open(home.slug(), PLUGIN, token);
    }

    private static String token(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static @Nullable String linked(@Nullable UUID link) throws SQLException {
        return asVisitor(link, "select core.linked('" + PLUGIN + "', '" + PAGE + "')");
    }

    private static @Nullable String asVisitor(@Nullable UUID link, String query) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of("app.link", link == null ? "" : link));
            try (var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private static long count(String query) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var rows = superuser.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void superuser(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
