// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.privacy.PersonalRecord;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.privacy.Privacy.Holding;
import org.partnernetz.privacy.spi.PersonalData;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Who is told what, and who may erase whom; that nothing is left is in {@link NothingIsLeftTest}. */
@DisplayName("Personal data")
class DefaultPrivacyTest {
    private World world;
    private Modules modules;
    private Organisation home;
    private Organisation partner;
    private PersonId administrator;
    private PersonId person;
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void people() {
        world = World.inSharedDatabase();
        modules = (Modules) world.get(Contributions.class);
        modules.start("guide", new Guide());
        home = world.organisation("privacy");
        partner = world.organisation("privacy-partner");
        administrator = world.member(home, "chief", Role.ADMINISTRATOR);
        person = world.member(home, "person", Role.MEMBER);
    }

    @Test
    @DisplayName("are told to the person: the account, what stands in each organisation, and what plugins store")
    void mine() {
        var forum = world.forum(home, Audience.ORGANISATION);
        world.topic(person, home, forum, Audience.ORGANISATION);
        world.topic(administrator, home, forum, Audience.ORGANISATION);
        var holdings = mine(person);
        assertThat(holdings).extracting(Holding::source).containsExactly("", "", "guide");
        assertThat(holdings).extracting(Holding::organisation).containsExactly("", home.name(), home.name());
        assertThat(holdings.get(0).records()).extracting(PersonalRecord::kind).contains("account");
        assertThat(holdings.get(0).records().toString()).contains(world.email("person"));
        assertThat(holdings.get(1).records()).extracting(PersonalRecord::kind).containsExactly("membership", "post");
        assertThat(holdings.get(2).name()).isEqualTo("Modul guide");
        assertThat(holdings.get(2).records().get(0).kind())
                .as("named by the plugin")
                .isEqualTo("Vorhaben");
        assertThat(holdings.toString()).doesNotContain(administrator.toString(), "chief");
    }

    @Test
    @DisplayName("are told of organisations that the person has left, too, and a plugin that fails is a gap")
    void formerAndFailing() {
        join(partner);
        end(partner);
        modules.start("broken", new Guide() {
            @Override
            public List<PersonalRecord> export(PersonId about) {
                throw new IllegalStateException("broken");
            }
        });
        var holdings = mine(person);
        assertThat(holdings).filteredOn(Holding::source, "guide").hasSize(2);
        assertThat(holdings)
                .filteredOn(Holding::source, "broken")
                .hasSize(2)
                .noneMatch(Holding::complete)
                .allMatch(holding -> holding.records().isEmpty());
        assertThatThrownBy(() -> world.get(Privacy.class).mine(Locale.GERMAN)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are not told of an organisation that demands a second factor, until the person has one")
    void behindSecondFactor() throws SQLException {
        execute("update core.organisation set second_factor_roles = '{MEMBER}' where id = "
                + home.id().value());
        var holdings = mine(person);
        assertThat(holdings).extracting(Holding::organisation).containsExactly("", home.name());
        assertThat(holdings.get(1).records()).isEmpty();
        assertThat(holdings.get(1).complete()).isFalse();

        execute("insert into auth.second_factor (person_id, secret, made_at, confirmed_at) values ('" + person + "', '"
                + "A".repeat(32) + "', now(), now())");
        assertThat(mine(person)).allMatch(Holding::complete).hasSize(3);
    }

    @Test
    @DisplayName("are erased by an administrator: posts stay without the name, the account is gone")
    void erased() {
        var forum = world.forum(home, Audience.ORGANISATION);
        var topic = world.topic(person, home, forum, Audience.ORGANISATION);
        erase(world.acting(administrator, home), person);
        var post = world.as(
                        administrator,
                        home,
                        () -> world.get(Forums.class).read(home.slug(), topic.id(), PageRequest.first()))
                .posts()
                .items()
                .get(0);
        assertThat(post.author().name()).isEmpty();
        assertThat(post.author().isErased()).isTrue();
        assertThat(post.markdown()).isEqualTo("Text");
        assertThat(world.get(TenantContext.class).membership(person, home.slug()))
                .isEmpty();
        assertThat(world.as(administrator, home, () -> world.get(Members.class).list(PageRequest.first()))
                        .items())
                .extracting(member -> member.person())
                .containsExactly(administrator);
        assertThat(asked).containsExactly("erase " + home.slug() + " " + person);
        var trail = world.as(
                administrator,
                home,
                () -> world.get(AuditTrail.class).entries(AuditTrail.Filter.all(), PageRequest.first()));
        assertThat(trail.items().toString()).contains("person.erased", person.toString());
        assertThatThrownBy(() -> erase(world.acting(administrator, home), person))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("are not erased by members, strangers, administrators elsewhere, nor by oneself")
    void refused() {
        var colleague = world.member(home, "colleague", Role.MODERATOR);
        var stranger = world.member(partner, "stranger", Role.ADMINISTRATOR);
        assertThatThrownBy(() -> erase(world.acting(colleague, home), person)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> erase(world.acting(stranger, partner), person)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.get(Privacy.class).erase(person)).isInstanceOf(NotFoundException.class);
        assertConflict(() -> erase(world.acting(administrator, home), administrator), "yourself");
        assertThat(mine(person).get(0).records()).isNotEmpty();
    }

    @Test
    @DisplayName("of somebody who is or was elsewhere are erased by administrators of the network only")
    void elsewhere() {
        join(partner);
        end(partner);
        assertConflict(() -> erase(world.acting(administrator, home), person), "member-elsewhere");
        erase(network(), person);
        assertThat(asked)
                .containsExactlyInAnyOrder(
                        "erase " + home.slug() + " " + person, "erase " + partner.slug() + " " + person);
    }

    @Test
    @DisplayName("of the last administrator stay until there is another")
    void lastAdministrator() {
        var network = network();
        assertConflict(() -> erase(network, administrator), "last-administrator");
        world.member(home, "successor", Role.ADMINISTRATOR);
        erase(network, administrator);
    }

    @Test
    @DisplayName("stay as they were while a plugin whose tables refer to people does not run")
    void holders() throws SQLException {
        execute("create schema if not exists held_here");
        execute("create table held_here.note (person_id uuid references core.person)");
        try {
            assertConflict(() -> erase(world.acting(administrator, home), person), "plugin-not-running");
            assertThat(mine(person).get(0).records().toString()).contains(world.email("person"));
            modules.start("held-here");
            erase(world.acting(administrator, home), person);
        } finally {
            execute("drop schema held_here cascade");
        }
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @DisplayName("stay as they were if one plugin fails to erase its part")
    void oneTransaction() {
        modules.start("broken", new Guide() {
            @Override
            public void erase(PersonId about) {
                throw new IllegalStateException("broken");
            }
        });
        assertThatThrownBy(() -> erase(world.acting(administrator, home), person))
                .isInstanceOf(IllegalStateException.class);
        assertThat(mine(person).get(0).records().toString()).contains(world.email("person"));
        assertThat(world.get(TenantContext.class).membership(person, home.slug()))
                .isPresent();
    }

    /** An administrator of the coordination. */
    private Acting network() {
        var hub = world.hub();
        return world.acting(world.member(hub, "hubchief", Role.ADMINISTRATOR), hub);
    }

    private static void assertConflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        conflict -> assertThat(conflict.code()).isEqualTo(code));
    }

    private List<Holding> mine(PersonId who) {
        return world.asPerson(who, () -> world.get(Privacy.class).mine(Locale.GERMAN));
    }

    private void erase(Acting by, PersonId who) {
        world.as(by, () -> {
            world.get(Privacy.class).erase(who);
            return null;
        });
    }

    private void join(Organisation organisation) {
        assertThat(world.member(organisation, "person", Role.MEMBER)).isEqualTo(person);
    }

    private void end(Organisation organisation) {
        world.as(World.administratorOf(organisation), () -> {
            world.get(Members.class).end(person);
            return null;
        });
    }

    /** Notes for which organisation and person it was asked, and whether the database knows it, too. */
    private class Guide implements PersonalData {
        @Override
        public List<PersonalRecord> export(PersonId about) {
            return List.of(PersonalRecord.of("kind").with("key", UUID.nameUUIDFromBytes(new byte[0])));
        }

        @Override
        public void erase(PersonId about) {
            var acting = world.get(TenantContext.class).required();
            assertThat(world.get(Members.class).list(PageRequest.first()))
                    .as("sees the organisation")
                    .isNotNull();
            asked.add("erase " + acting.slug() + " " + acting.person());
        }
    }
}
