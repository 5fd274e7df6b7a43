// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.member.Member;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("An advice-seeker")
class AdviceSeekerTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final PageRequest PAGE = new PageRequest(null, 50);

    private static Organisation home;
    private static Organisation other;
    private static PersonId seeker;
    private static PersonId adviser;
    private static PersonId guest;
    private static PersonId stranger;

    @BeforeAll
    static void people() {
        home = WORLD.organisation("advice");
        other = WORLD.organisation("elsewhere");
        seeker = WORLD.member(home, "seeker", Role.CLIENT);
        adviser = WORLD.member(home, "adviser", Role.MEMBER);
        guest = WORLD.member(home, "guest", Role.GUEST);
        stranger = WORLD.member(other, "stranger", Role.MEMBER);
    }

    @Test
    @DisplayName("acts without the organisation, so that its content does not exist for them")
    void seesNothing() {
        var forum = WORLD.forum(home, Audience.PUBLIC);
        for (var audience : List.of(Audience.ORGANISATION, Audience.NETWORK, Audience.PUBLIC)) {
            WORLD.topic(adviser, home, forum, audience);
        }
        var seen = WORLD.as(
                seeker,
                home,
                () -> WORLD.get(Forums.class).ofOrganisation(home.slug(), PAGE).items());

        assertThat(seen).extracting(topic -> topic.audience()).containsOnly(Audience.PUBLIC);
        assertThatThrownBy(() -> WORLD.as(
                        seeker,
                        home,
                        () -> WORLD.get(Forums.class)
                                .open(new NewTopic(forum.id(), "Thema", Audience.PUBLIC, null, "Text"))))
                .isInstanceOf(Exception.class);
        assertThat(WORLD.as(
                        seeker, home, () -> WORLD.get(Members.class).list(PAGE).items()))
                .isEmpty();
    }

    @Test
    @DisplayName("never takes part in the network, whatever is asked for")
    void isNotInTheNetwork() {
        assertThat(WORLD.acting(seeker, home).network()).isFalse();
    }

    @Test
    @DisplayName("has no other role in the same organisation")
    void standsAlone() throws SQLException {
        var both = new NewMember(WORLD.email("both"), "Beides", World.PASSWORD, Set.of(Role.CLIENT, Role.MEMBER), true);

        assertThatThrownBy(() -> asAdministrator(() -> WORLD.get(Members.class).add(both)))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidException.Fault::code)
                                .containsExactly("client-alone"));
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            assertThatThrownBy(() -> statement.execute(
                            "update core.membership set roles = '{CLIENT,MEMBER}' where person_id = '" + seeker + "'"))
                    .hasMessageContaining("membership_client_stands_alone");
        }
    }

    @Test
    @DisplayName("is in no list of members, but in the administrators' own")
    void isInNoList() {
        assertThat(asAdministrator(() -> WORLD.get(Members.class).list(PAGE).items()))
                .extracting(Member::person)
                .contains(adviser)
                .doesNotContain(seeker);
        assertThat(asAdministrator(() -> WORLD.get(Members.class).clients(PAGE).items()))
                .extracting(Member::person)
                .containsExactly(seeker);
        assertThatThrownBy(() ->
                        WORLD.as(adviser, home, () -> WORLD.get(Members.class).clients(PAGE)))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    @DisplayName("is a row for administrators and themselves only, whoever asks the database")
    void isARowForFew() throws SQLException {
        var asked = "select count(*) from core.membership where person_id = '" + seeker + "'";
        assertThat(count(asked, adviser, "MEMBER")).isZero();
        assertThat(count(asked, guest, "GUEST")).isZero();
        assertThat(count(asked, adviser, "ADMINISTRATOR")).isOne();
        assertThat(count(asked, seeker, "CLIENT")).isOne();
    }

    @Test
    @DisplayName("is found by an adviser who was told the e-mail address, and by nobody else")
    void isFoundByAddress() {
        var address = WORLD.email("seeker");

        assertThat(WORLD.as(adviser, home, () -> WORLD.get(Members.class).client(address)))
                .map(Member::person)
                .contains(seeker);
        assertThat(WORLD.as(adviser, home, () -> WORLD.get(Members.class).client(WORLD.email("adviser"))))
                .isEmpty();
        assertThat(WORLD.as(guest, home, () -> WORLD.get(Members.class).client(address)))
                .isEmpty();
        assertThat(WORLD.as(seeker, home, () -> WORLD.get(Members.class).client(address)))
                .isEmpty();
        var elsewhere = WORLD.as(stranger, other, () -> WORLD.get(Members.class).client(address));
        assertThat(elsewhere).isEmpty();
    }

    @Test
    @DisplayName("has a name for nobody in the network, until they work for somebody themselves")
    void hasNoNameInTheNetwork() throws SQLException {
        var known = WORLD.member(home, "later", Role.CLIENT);

        assertThat(nameSeenByNetwork(known)).isZero();
        asAdministrator(() -> WORLD.get(Members.class).change(known, Set.of(Role.MEMBER), true));
        assertThat(nameSeenByNetwork(known)).isOne();
    }

    private static long nameSeenByNetwork(PersonId person) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of("app.person", UUID.randomUUID(), "app.network", "on", "app.tenant", 999_999));
            try (var rows = statement.executeQuery("select count(*) from core.person where id = '" + person + "'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static long count(String query, PersonId person, String role) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(
                    statement,
                    Map.of("app.person", person, "app.tenant", home.id().value(), "app.roles", role));
            try (var rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static <T> T asAdministrator(Callable<T> work) {
        return WORLD.as(World.administratorOf(home), work);
    }
}
