// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Members;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("What a member tells")
class ProfilesTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Profiles PROFILES = WORLD.get(Profiles.class);

    private static Organisation home;
    private static Organisation other;
    private static PersonId teller;
    private static PersonId colleague;
    private static PersonId guest;
    private static PersonId seeker;
    private static PersonId elsewhere;
    private static PersonId apart;

    @BeforeAll
    static void people() {
        home = WORLD.organisation("tellers");
        other = WORLD.organisation("listeners");
        teller = WORLD.member(home, "Tell Wilhelmine", Role.MEMBER);
        colleague = WORLD.member(home, "Kollege Nah", Role.MEMBER);
        guest = WORLD.member(home, "Gast Kurz", Role.GUEST);
        seeker = WORLD.member(home, "Rat Suchend", Role.CLIENT);
        elsewhere = WORLD.member(other, "Kollegin Weit", Role.MEMBER);
        apart = WORLD.member(other, "Kollegin Zu", false, Role.MEMBER);
        tell(
                teller,
                Map.of(
                        ProfileField.ROOM, new Told("geheim", Seen.NOBODY),
                        ProfileField.TELEPHONE, new Told("0681 1234", Seen.ORGANISATION),
                        ProfileField.FUNCTION, new Told(" Beratung ", Seen.NETWORK)));
    }

    @Test
    @DisplayName("is seen by those for whom it is, and is the person's own to read in full")
    void seen() {
        assertThat(shown(colleague, home))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(ProfileField.TELEPHONE, "0681 1234", ProfileField.FUNCTION, "Beratung"));
        assertThat(shown(elsewhere, other)).containsOnlyKeys(ProfileField.FUNCTION);
        assertThat(shown(teller, home)).as("as others see it").doesNotContainKey(ProfileField.ROOM);
        assertThat(WORLD.as(teller, home, PROFILES::mine)).hasSize(3).containsKey(ProfileField.ROOM);
        assertThatThrownBy(() -> shown(apart, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> shown(guest, home)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> shown(seeker, home)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> WORLD.as(seeker, home, PROFILES::mine)).isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest(name = "to {0} of {1}, network {2}: {3}")
    @CsvSource({
        "MEMBER, home, on, 2",
        "ADMINISTRATOR, home, off, 2",
        "GUEST, home, off, 0",
        "MEMBER, other, on, 1",
        "ADMINISTRATOR, other, on, 1",
        "ADMINISTRATOR, other, off, 0",
        "'', '', off, 0"
    })
    @DisplayName("is shown by the database itself")
    void inTheDatabase(String roles, String where, String network, int rows) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var settings = new HashMap<String, Object>(Map.of("app.roles", roles, "app.network", network));
            if (!where.isEmpty()) {
                settings.put(
                        "app.tenant", (where.equals("home") ? home : other).id().value());
                settings.put("app.person", colleague.value());
            }
            Bound.in(statement, settings);
            try (var found = statement.executeQuery("select count(*) from core.profile_field where organisation_id = "
                    + home.id().value() + " and person_id = '" + teller + "'")) {
                found.next();
                assertThat(found.getInt(1)).isEqualTo(rows);
            }
            connection.rollback();
        }
    }

    @Test
    @DisplayName("is not for the network while the person takes no part in it, whatever the person chose")
    void partOnly() {
        var leaving = WORLD.member(home, "Teil Nahme", Role.MEMBER);
        tell(leaving, Map.of(ProfileField.FUNCTION, new Told("Empfang", Seen.NETWORK)));
        assertThat(WORLD.as(elsewhere, other, () -> PROFILES.of(leaving))).hasSize(1);
        administer(() -> WORLD.get(Members.class).change(leaving, Set.of(Role.MEMBER), false));
        assertThatThrownBy(() -> WORLD.as(elsewhere, other, () -> PROFILES.of(leaving)))
                .isInstanceOf(NotFoundException.class);
        assertThat(WORLD.as(colleague, home, () -> PROFILES.of(leaving))).hasSize(1);
    }

    @Test
    @DisplayName("goes with the membership, and where a member becomes an advice-seeker")
    void gone() throws SQLException {
        var leaver = WORLD.member(home, "Geht Bald", Role.MEMBER);
        var turned = WORLD.member(home, "Sucht Nun", Role.MEMBER);
        for (var who : List.of(leaver, turned)) {
            tell(who, Map.of(ProfileField.FUNCTION, new Told("Empfang", Seen.NETWORK)));
        }
        administer(() -> {
            WORLD.get(Members.class).end(leaver);
            return WORLD.get(Members.class).change(turned, Set.of(Role.CLIENT), false);
        });
        for (var who : List.of(leaver, turned)) {
            assertThatThrownBy(() -> WORLD.as(colleague, home, () -> PROFILES.of(who)))
                    .isInstanceOf(NotFoundException.class);
            assertThat(rows(who)).isZero();
        }
    }

    private static int rows(PersonId who) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select (select count(*) from core.profile_field where person_id = '"
                        + who + "') + (select count(*) from core.directory_entry where person_id = '" + who + "')")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    @DisplayName("is refused with all faults at once, and an empty text tells nothing")
    void faults() {
        var faulty = new EnumMap<ProfileField, Told>(ProfileField.class);
        faulty.put(ProfileField.ROOM, new Told("x".repeat(81), Seen.NOBODY));
        faulty.put(ProfileField.TELEPHONE, new Told("ruf mich an", Seen.NOBODY));
        faulty.put(ProfileField.EMAIL, new Told("a@b\r\nBcc: c", Seen.NOBODY));
        faulty.put(ProfileField.LANGUAGES, new Told("Deutsch", Seen.NOBODY));
        faulty.put(ProfileField.SUBPROJECT, new Told("another", Seen.NOBODY));
        faulty.put(ProfileField.FUNCTION, new Told("  ", Seen.NETWORK));

        assertThatThrownBy(() -> tell(colleague, faulty))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::field, Fault::code)
                                .containsExactlyInAnyOrder(
                                        tuple("room", "too-long"),
                                        tuple("telephone", "wrong"),
                                        tuple("email", "wrong"),
                                        tuple("languages", "wrong"),
                                        tuple("subproject", "wrong")));
        tell(colleague, Map.of(ProfileField.FUNCTION, new Told("  ", Seen.NETWORK)));
        assertThat(WORLD.as(colleague, home, PROFILES::mine)).isEmpty();
    }

    @Test
    @DisplayName("is told for each organisation alone")
    void twice() {
        var both = WORLD.member(home, "Beide Orte", Role.MEMBER);
        WORLD.member(other, "Beide Orte", Role.MEMBER);
        tell(both, Map.of(ProfileField.FUNCTION, new Told("Empfang", Seen.NETWORK)));

        assertThat(WORLD.as(elsewhere, other, () -> PROFILES.of(both)))
                .extracting(Profile::organisation, profile -> profile.text(ProfileField.FUNCTION))
                .containsExactly(tuple(other.slug(), ""), tuple(home.slug(), "Empfang"));
    }

    private static Map<ProfileField, String> shown(PersonId reader, Organisation where) {
        return WORLD.as(reader, where, () -> PROFILES.of(teller)).get(0).fields();
    }

    private static void tell(PersonId who, Map<ProfileField, Told> profile) {
        WORLD.as(who, home, () -> {
            PROFILES.tell(profile);
            return who;
        });
    }

    private static void administer(Callable<?> work) {
        WORLD.as(World.administratorOf(home), work);
    }
}
