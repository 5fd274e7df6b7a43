// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Members;
import org.partnernetz.member.People;
import org.partnernetz.member.People.Among;
import org.partnernetz.privacy.Privacy;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("People, looked for by a few letters,")
class DefaultPeopleTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final People PEOPLE = WORLD.get(People.class);

    private static Organisation home;
    private static Organisation other;
    private static PersonId chief;
    private static PersonId adviser;
    private static PersonId guest;
    private static PersonId seeker;
    private static PersonId elsewhere;

    @BeforeAll
    static void people() {
        home = WORLD.organisation("finders");
        other = WORLD.organisation("found-elsewhere");
        chief = WORLD.member(home, "Quirina Chefin", Role.ADMINISTRATOR);
        adviser = WORLD.member(home, "Jürgen Quäck-Ölmüller", false, Role.MEMBER);
        guest = WORLD.member(home, "Quentin Gast", Role.GUEST);
        seeker = WORLD.member(home, "Quelle Suchend", Role.CLIENT);
        elsewhere = WORLD.member(other, "Querida Fern", Role.MEMBER);
        WORLD.member(other, "Quod Fernseher", false, Role.MEMBER);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Jü", "jurgen", "JUERGEN", "quaeck", "Quack", "ölm", "Oelmueller", "jür quäc", "ölmüller jürgen"})
    @DisplayName("are found by the beginnings of all words of their names, however they are written")
    void beginnings(String typed) {
        assertThat(found(chief, home, typed, Among.MEMBERS)).contains("Jürgen Quäck-Ölmüller");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ürgen", "Jürgen Meier", "%", "_", "'''", "\\", "ᚠ", "-"})
    @DisplayName("are not found by anything else")
    void nothingElse(String typed) {
        assertThat(found(chief, home, typed, Among.MEMBERS)).isEmpty();
    }

    @Test
    @DisplayName("are looked for by the first hundred characters, whoever calls")
    void longLetters() {
        var long100 = "Jürgen" + " ".repeat(94);
        assertThat(found(chief, home, long100 + "nobody", Among.MEMBERS)).contains("Jürgen Quäck-Ölmüller");
        assertThat(found(chief, home, long100.substring(2) + "nobody", Among.MEMBERS))
                .isEmpty();
    }

    @Test
    @DisplayName("are those whom the one who asks may see, and nobody of another organisation or who seeks advice")
    void amongThem() {
        assertThat(found(chief, home, "qu", Among.MEMBERS))
                .containsExactlyInAnyOrder("Quirina Chefin", "Jürgen Quäck-Ölmüller", "Quentin Gast");
        assertThat(found(chief, home, "que", Among.NETWORK))
                .contains("Querida Fern")
                .doesNotContain("Quelle Suchend");
        assertThat(found(chief, home, "fern", Among.NETWORK))
                .as("Quod takes no part")
                .containsExactly("Querida Fern");
        assertThat(found(chief, home, "qu", Among.CLIENTS)).containsExactly("Quelle Suchend");
        assertThat(found(elsewhere, other, "jür", Among.MEMBERS)).isEmpty();
        assertThat(found(elsewhere, other, "jür", Among.NETWORK)).isEmpty();
    }

    @Test
    @DisplayName("are named by their key under the same conditions")
    void byKey() {
        assertThat(named(chief, home, adviser, Among.MEMBERS)).isEqualTo("Jürgen Quäck-Ölmüller");
        assertThat(named(chief, home, seeker, Among.CLIENTS)).isEqualTo("Quelle Suchend");
        assertThat(named(chief, home, elsewhere, Among.NETWORK)).isEqualTo("Querida Fern");
        assertThat(named(chief, home, seeker, Among.MEMBERS)).isEmpty();
        assertThat(named(chief, home, seeker, Among.NETWORK)).isEmpty();
        assertThat(named(chief, home, elsewhere, Among.MEMBERS)).isEmpty();
        assertThat(named(elsewhere, other, adviser, Among.NETWORK)).isEmpty();
    }

    @Test
    @DisplayName("are no concern of guests, of advice-seekers, and of whoever takes no part in the network")
    void refused() {
        for (var among : Among.values()) {
            refuses(guest, among);
        }
        assertThat(found(seeker, home, "qu", Among.MEMBERS)).isEmpty();
        assertThat(named(seeker, home, adviser, Among.MEMBERS)).isEmpty();
        refuses(seeker, Among.NETWORK);
        refuses(seeker, Among.CLIENTS);
        refuses(adviser, Among.NETWORK);
        refuses(adviser, Among.CLIENTS);
    }

    private static void refuses(PersonId who, Among among) {
        assertThatThrownBy(() -> found(who, home, "qu", among))
                .as(who + " " + among)
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> named(who, home, chief, among)).isInstanceOf(Exception.class);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            value = {
                "GUEST|MEMBERS",
                "GUEST|NETWORK",
                "|MEMBERS",
                "|NETWORK",
                "MEMBER|CLIENTS",
                "MEMBER|NETWORK",
                "MEMBER|x"
            },
            delimiter = '|')
    @DisplayName("are kept back by the database itself")
    void inTheDatabase(String role, String among) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of("app.tenant", home.id().value(), "app.roles", role == null ? "" : role));
            for (var asked : List.of(
                    "core.find_people('qu', '" + among + "', 5)",
                    "core.found_person('" + ("NETWORK".equals(among) ? elsewhere : seeker) + "', '" + among + "')")) {
                try (var rows = statement.executeQuery("select * from " + asked)) {
                    assertThat(rows.next()).as(asked).isFalse();
                }
            }
            connection.rollback();
        }
    }

    @Test
    @DisplayName("are found under their name of now, and not after they have left or were erased")
    void changes() {
        var leaver = WORLD.member(home, "Xaver Xylander", Role.MEMBER);
        var erased = WORLD.member(home, "Xenia Xanten", Role.MEMBER);
        assertThat(found(chief, home, "x", Among.MEMBERS)).hasSize(2);
        WORLD.as(chief, home, () -> {
            WORLD.get(Members.class).end(leaver);
            WORLD.get(Privacy.class).erase(erased);
            return null;
        });
        assertThat(found(chief, home, "x", Among.MEMBERS)).isEmpty();
        assertThat(named(chief, home, leaver, Among.MEMBERS)).isEmpty();
    }

    private static List<String> found(PersonId who, Organisation where, String typed, Among among) {
        return WORLD.as(who, where, () -> PEOPLE.find(typed, among)).people().stream()
                .map(People.Named::name)
                .toList();
    }

    private static String named(PersonId who, Organisation where, PersonId whom, Among among) {
        return WORLD.as(who, where, () -> PEOPLE.get(whom, among))
                .map(People.Named::name)
                .orElse("");
    }
}
