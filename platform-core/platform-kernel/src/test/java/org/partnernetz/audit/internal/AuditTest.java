// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.audit.Audit;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.audit.AuditTrail.Filter;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.MovingClock;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.SystemMember;

@DisplayName("The audit trail")
class AuditTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final World world = World.inSharedDatabase(clock);
    private Organisation home;
    private PersonId person;

    @BeforeEach
    void found() {
        home = world.organisation("audited");
        person = world.member(home, "auditor", Role.ADMINISTRATOR);
    }

    @Test
    @DisplayName("keeps who did what, for plugins and the core, the newest first")
    void keeps() {
        clock.advance(Duration.ofMinutes(1));
        world.as(person, home, () -> {
            world.get(DefaultAudit.class).of("founder-guide").note("project.closed", "4711", Map.of("reason", "\"x\""));
            return person;
        });
        var newest = entries(Filter.all()).get(0);
        assertThat(newest.owner()).isEqualTo("founder-guide");
        assertThat(newest.action()).isEqualTo("project.closed");
        assertThat(newest.item()).isEqualTo("4711");
        assertThat(newest.details()).containsExactlyEntriesOf(Map.of("reason", "\"x\""));
        assertThat(newest.person()).isEqualTo(person);
        assertThat(newest.personName()).isEqualTo("auditor");
        assertThat(newest.at()).isEqualTo(clock.instant());
        assertThat(entries(Filter.all()).get(1).action()).isEqualTo("member.added");
        assertThat(entries(Filter.all()).get(1).person())
                .as("the platform itself")
                .isNull();
    }

    @Test
    @DisplayName("notes who may do what")
    void notesRoles() {
        var member = world.member(home, "member", Role.MEMBER);
        clock.advance(Duration.ofMinutes(1));
        world.as(
                person, home, () -> world.get(Members.class).change(member, Set.of(Role.MODERATOR, Role.MEMBER), true));
        var changed = entries(Filter.all()).get(0);
        assertThat(changed.action()).isEqualTo("member.changed");
        assertThat(changed.item()).isEqualTo(member.toString());
        assertThat(changed.details()).containsEntry("roles", "MEMBER, MODERATOR");
        clock.advance(Duration.ofMinutes(1));
        world.as(person, home, () -> {
            world.get(Members.class).end(member);
            return member;
        });
        assertThat(entries(Filter.all()).get(0).action()).isEqualTo("member.ended");
    }

    @Test
    @DisplayName("is read by owner, by person and page by page")
    void isFiltered() {
        var other = world.member(home, "other", Role.ADMINISTRATOR);
        for (var number = 0; number < 5; number++) {
            clock.advance(Duration.ofSeconds(1));
            note(number % 2 == 0 ? person : other, number % 2 == 0 ? "a" : "b", "" + number);
        }
        assertThat(entries(new Filter("a", null))).extracting(AuditEntry::item).containsExactly("4", "2", "0");
        assertThat(entries(new Filter(null, other)))
                .extracting(AuditEntry::item)
                .containsExactly("3", "1");
        assertThat(entries(new Filter("a", other))).isEmpty();
        assertThat(world.as(person, home, () -> world.get(AuditTrail.class).owners()))
                .containsExactly("a", "b", "core");
        var first = world.as(
                person,
                home,
                () -> world.get(AuditTrail.class).entries(new Filter("a", null), new PageRequest(null, 2)));
        var second = world.as(
                person,
                home,
                () -> world.get(AuditTrail.class).entries(new Filter("a", null), new PageRequest(first.next(), 2)));
        assertThat(first.items()).extracting(AuditEntry::item).containsExactly("4", "2");
        assertThat(second.items()).extracting(AuditEntry::item).containsExactly("0");
        assertThat(second.next()).isNull();
    }

    private void note(PersonId by, String plugin, String item) {
        world.as(by, home, () -> {
            world.get(DefaultAudit.class).of(plugin).note("noted", item);
            return item;
        });
    }

    @Test
    @DisplayName("goes with the transaction of what was done")
    void goesWithItsTransaction() {
        var before = entries(Filter.all()).size();
        assertThatThrownBy(() -> world.as(person, home, () -> {
                    world.get(Failing.class).noteAndFail();
                    return person;
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(entries(Filter.all())).hasSize(before);
    }

    @Test
    @DisplayName("is for the organisation's own administrators")
    void isForAdministrators() {
        var member = world.member(home, "reader", Role.MEMBER);
        assertThatThrownBy(() -> world.as(
                        member, home, () -> world.get(AuditTrail.class).entries(Filter.all(), PageRequest.first())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        world.as(member, home, () -> world.get(AuditTrail.class).owners()))
                .isInstanceOf(NotAllowedException.class);
        var elsewhere = world.organisation("elsewhere");
        assertThat(world.as(
                        World.administratorOf(elsewhere),
                        () -> world.get(AuditTrail.class)
                                .entries(Filter.all(), PageRequest.first())
                                .items()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update core.audit_entry set item = 'x'",
                "delete from core.audit_entry",
                "truncate core.audit_entry"
            })
    @DisplayName("cannot be changed by the platform's role, not even in the platform's own name")
    void cannotBeChanged(String attack) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(
                    statement,
                    Map.of(
                            "app.tenant",
                            home.id().value(),
                            "app.person",
                            SystemMember.PERSON,
                            "app.roles",
                            "ADMINISTRATOR,COORDINATION"));
            if (attack.startsWith("delete")) {
                assertThat(statement.executeUpdate(attack)).isZero();
            } else {
                assertThatThrownBy(() -> statement.execute(attack)).isInstanceOf(SQLException.class);
            }
        }
        assertThat(entries(Filter.all())).isNotEmpty();
    }

    @Test
    @DisplayName("is not written in somebody else's name")
    void isNotForged() throws SQLException {
        var other = world.member(home, "other", Role.MEMBER);
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of("app.tenant", home.id().value(), "app.person", other));
            assertThatThrownBy(() -> statement.execute("insert into core.audit_entry values (gen_random_uuid(), "
                            + home.id().value() + ", now(), 'core', 'x', '', '{}', '" + person + "')"))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    @DisplayName("forgets after three years, and the database lets nobody forget before")
    void forgets() throws SQLException {
        var old = world.organisation("old");
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            for (var age : List.of("1096 days", "1094 days")) {
                statement.execute("insert into core.audit_entry values (gen_random_uuid(), "
                        + old.id().value() + ", now() - interval '" + age + "', 'core', 'x', '', '{}', null)");
            }
        }
        var removed = world.as(
                SystemMember.of(old),
                () -> world.get(Removing.class).purge(old.id().value()));
        assertThat(removed).isEqualTo(1);
    }

    @Test
    @DisplayName("refuses what is malformed")
    void refuses() {
        var audit = world.get(Audit.class);
        world.as(person, home, () -> {
            assertThatThrownBy(() -> audit.note("Not An Action", "")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> audit.note("a".repeat(Audit.ACTION_MAX + 1), ""))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> audit.note("a", "i".repeat(Audit.ITEM_MAX + 1)))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> audit.note("a", "", Map.of("d", "d".repeat(Audit.DETAILS_MAX))))
                    .isInstanceOf(IllegalArgumentException.class);
            return audit;
        });
    }

    private List<AuditEntry> entries(Filter filter) {
        return world.as(
                person,
                home,
                () -> world.get(AuditTrail.class)
                        .entries(filter, PageRequest.first())
                        .items());
    }

    /** Fails after it noted. */
    static class Failing {
        @Inject
        Audit audit;

        @Transactional(rollbackOn = Exception.class)
        void noteAndFail() {
            audit.note("never", "");
            throw new ConflictException("on-purpose");
        }
    }

    /** Removes everything that the database lets go. */
    static class Removing {
        @Inject
        AuditRepository entries;

        @Transactional
        int purge(long organisation) {
            return entries.purge(organisation, Instant.parse("2999-01-01T00:00:00Z"));
        }
    }
}
