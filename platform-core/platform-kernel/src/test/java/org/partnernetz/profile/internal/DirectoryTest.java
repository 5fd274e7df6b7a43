// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageKey;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.profile.Profile;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Profiles;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Sought;
import org.partnernetz.profile.Sought.Scope;
import org.partnernetz.profile.Told;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.Subproject;

@DisplayName("A directory")
class DirectoryTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Profiles PROFILES = WORLD.get(Profiles.class);

    private static Organisation home;
    private static Organisation other;
    private static PersonId reader;
    private static PersonId afar;
    private static PersonId apart;

    @BeforeAll
    static void people() {
        home = organisation("dir-home", List.of("10042001"), List.of("10044"));
        other = organisation("dir-other", List.of(), List.of());
        reader = WORLD.member(home, "Lesende Ada", Role.ADMINISTRATOR);
        afar = WORLD.member(other, "Zoë Weitweg", Role.MEMBER);
        var amal = WORLD.member(home, "Amal Haddad", Role.MEMBER);
        apart = WORLD.member(home, "Bert Brot", false, Role.MEMBER);
        WORLD.member(home, "Gerda Gast", false, Role.GUEST);
        WORLD.member(home, "Rudi Rat", Role.CLIENT);
        tell(
                amal,
                home,
                Map.of(
                        ProfileField.ORIGINAL_NAME, new Told("أمل حداد", Seen.NETWORK),
                        ProfileField.LATIN_NAME, new Told("Geheimname", Seen.NOBODY),
                        ProfileField.FUNCTION, new Told("Verweisberatung", Seen.ORGANISATION),
                        ProfileField.LANGUAGES, new Told("ar de", Seen.NETWORK),
                        ProfileField.SUBPROJECT, new Told("advice", Seen.NETWORK)));
        tell(afar, other, Map.of(ProfileField.LANGUAGES, new Told("de", Seen.NETWORK)));
    }

    private static Organisation organisation(String slug, List<String> territory, List<String> ofSubproject) {
        var plain = World.draft(slug, NetworkRole.SUBPROJECT);
        var draft = new NewOrganisation(
                plain.slug(),
                plain.name(),
                plain.initials(),
                plain.color(),
                plain.kind(),
                plain.regime(),
                null,
                null,
                NetworkRole.SUBPROJECT,
                LocalDate.of(2020, 1, 1),
                List.of(),
                territory,
                List.of(new Subproject("advice", "Beratung", List.of(), ofSubproject, 2020)));
        return WORLD.as(
                World.coordination(), () -> WORLD.get(Organisations.class).add(draft));
    }

    @Test
    @DisplayName("of the organisation has everybody but its advice-seekers, by name")
    void ofOrganisation() {
        assertThat(names(reader, home, Sought.everybody(Scope.ORGANISATION)))
                .containsExactly("Amal Haddad", "Bert Brot", "Gerda Gast", "Lesende Ada");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "ORGANISATION, haddad, - - -, Amal Haddad",
        "ORGANISATION, أم, - - -, Amal Haddad",
        "ORGANISATION, verweis, - - -, Amal Haddad",
        "ORGANISATION, geheim, - - -, ''",
        "NETWORK, حداد, - - -, Amal Haddad",
        "NETWORK, verweis, - - -, ''",
        "NETWORK, geheim, - - -, ''",
        "NETWORK, brot, - - -, ''",
        "NETWORK, rudi, - - -, ''",
        "NETWORK, zoe, - de -, Zoë Weitweg",
        "NETWORK, '', - ar -, Amal Haddad",
        "NETWORK, '', dir-home/advice - -, Amal Haddad",
        "NETWORK, '', dir-other/advice - -, ''",
        "NETWORK, '', dir-home/advice ar 10044, Amal Haddad",
        "NETWORK, '', - ar 10041, ''",
        "NETWORK, amal had, - ar 10042, Amal Haddad",
        "NETWORK, amal zoe, - - -, ''",
        "NETWORK, '', nowhere/advice - -, ''"
    })
    @DisplayName("is searched by names in either script, functions, subprojects, languages and districts")
    void found(String scope, String letters, String filters, String name) {
        var by = filters.split(" ");
        var sought = new Sought(Scope.valueOf(scope), letters, "", given(by[0]), given(by[1]), given(by[2]));

        assertThat(names(reader, home, sought)).containsExactlyElementsOf(name.isEmpty() ? List.of() : List.of(name));
    }

    private static String given(String filter) {
        return filter.equals("-") ? "" : filter;
    }

    @Test
    @DisplayName("is narrowed to one organisation of the network")
    void narrowed() {
        assertThat(names(reader, home, new Sought(Scope.NETWORK, "", other.slug(), "", "", "")))
                .containsExactly("Zoë Weitweg");
        assertThat(names(reader, home, new Sought(Scope.NETWORK, "", other.slug(), "dir-home/advice", "", "")))
                .isEmpty();
        assertThat(names(afar, other, new Sought(Scope.NETWORK, "", home.slug(), "", "", "")))
                .as("who takes part")
                .containsExactly("Amal Haddad", "Lesende Ada");
    }

    @Test
    @DisplayName("does not tell by a key of one's own making where the name of somebody lies who is not in it")
    void ownKeys() {
        var sought = new Sought(Scope.NETWORK, "", home.slug(), "", "", "");

        assertThat(behind(apart.value(), sought)).isEqualTo(behind(UUID.randomUUID(), sought));
        assertThat(behind(reader.value(), sought)).isEmpty();
    }

    private static List<String> behind(UUID person, Sought sought) {
        var key = new PageKey("directory", 3).of("", person, home.id().value());
        return WORLD.as(afar, other, () -> PROFILES.find(sought, new PageRequest(key, 20))).items().stream()
                .map(Profile::name)
                .toList();
    }

    @Test
    @DisplayName("goes on behind its last person, and tells nobody twice")
    void pages() {
        var crowd = WORLD.organisation("dir-crowd");
        var first = WORLD.member(crowd, "Mar Marit Mara", Role.MEMBER);
        for (var name : List.of("Mara Eins", "Mara Zwei", "Marit Drei", "Marun Vier")) {
            WORLD.member(crowd, name, Role.MEMBER);
        }
        var sought = new Sought(Scope.ORGANISATION, "mar", "", "", "", "");
        var names = new ArrayList<String>();
        String next = null;
        do {
            var after = next;
            var page = WORLD.as(first, crowd, () -> PROFILES.find(sought, new PageRequest(after, 2)));
            page.items().forEach(one -> names.add(one.name()));
            next = page.next();
        } while (next != null);

        assertThat(names).containsExactly("Mar Marit Mara", "Mara Eins", "Mara Zwei", "Marit Drei", "Marun Vier");
    }

    @Test
    @DisplayName("follows names, roles, territories and the end of memberships")
    void changes() throws SQLException {
        var moving = WORLD.organisation("dir-moving");
        var who = WORLD.member(moving, "Alt Name", Role.MEMBER);
        run("update core.person set display_name = 'Neuer Name' where id = '" + who + "'");
        run("update core.organisation set territory = '{10046}' where id = "
                + moving.id().value());
        var sought = new Sought(Scope.NETWORK, "neuer", moving.slug(), "", "", "10046");
        assertThat(names(reader, home, sought)).containsExactly("Neuer Name");

        WORLD.as(World.administratorOf(moving), () -> WORLD.get(Members.class).change(who, Set.of(Role.MEMBER), false));
        assertThat(names(reader, home, sought)).isEmpty();
        assertThat(names(who, moving, Sought.everybody(Scope.ORGANISATION))).containsExactly("Neuer Name");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    @DisplayName("is no concern of guests and advice-seekers, nor the network's of whoever takes no part in it")
    void refused() throws SQLException {
        var guest = WORLD.member(other, "Gustav Gast", false, Role.GUEST);
        var seeker = WORLD.member(other, "Rita Rat", Role.CLIENT);
        var apart = WORLD.member(other, "Ute Unteruns", false, Role.MEMBER);
        for (var who : List.of(guest, seeker)) {
            assertThatThrownBy(() -> names(who, other, Sought.everybody(Scope.ORGANISATION)))
                    .isInstanceOf(NotAllowedException.class);
        }
        assertThatThrownBy(() -> names(apart, other, Sought.everybody(Scope.NETWORK)))
                .isInstanceOf(NotAllowedException.class);
        assertThat(told("GUEST", "off", "ORGANISATION")).isFalse();
        assertThat(told("MEMBER", "off", "NETWORK")).isFalse();
        assertThat(told("", "off", "NETWORK")).isFalse();
        assertThat(told("MEMBER", "off", "ORGANISATION")).isTrue();
    }

    /** Whether the database tells anybody, whatever a service checks. */
    private static boolean told(String roles, String network, String among) throws SQLException {
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            Bound.in(statement, Map.of("app.tenant", home.id().value(), "app.roles", roles, "app.network", network));
            try (var rows = statement.executeQuery("select from core.directory('" + among
                    + "', null, '{ALL}', array [''], array ['', '00000000-0000-0000-0000-000000000000', '0'], 5)")) {
                return rows.next();
            } finally {
                connection.rollback();
            }
        }
    }

    private static List<String> names(PersonId who, Organisation where, Sought sought) {
        return WORLD.as(who, where, () -> PROFILES.find(sought, PageRequest.first())).items().stream()
                .map(Profile::name)
                .toList();
    }

    private static void tell(PersonId who, Organisation where, Map<ProfileField, Told> profile) {
        WORLD.as(who, where, () -> {
            PROFILES.tell(profile);
            return who;
        });
    }
}
