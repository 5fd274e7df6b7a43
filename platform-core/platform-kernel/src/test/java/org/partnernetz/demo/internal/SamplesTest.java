// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.contribution.Follower;
import org.partnernetz.demo.SampleSheet;
import org.partnernetz.demo.Samples;
import org.partnernetz.event.Events;
import org.partnernetz.fixture.Modules;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.installation.internal.LoadedDemo;
import org.partnernetz.member.Accounts;
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
import org.partnernetz.member.SignIn;
import org.partnernetz.plugin.spi.SampleItems;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Sample data")
class SamplesTest {
    private static final String PLUGIN = "founder-guide";
    private static final String ANSWERED = "Fristbeginn: Wann gelten die Unterlagen als vollständig?";
    private static final String VISITED = "Netzwerktreffen aller Teilprojekte";
    private static final String HELPED = "Offene Sprechstunde: Anerkennung";
    private static final String WITH_FILE = "Teamrunde Gründungsberatung";
    private static final String GROUP = "AG Erste Auskunft am Telefon";
    private static final String CHIEF = "koordination@gim.example";
    private static final String TAKEN_OVER = "jemand@echt.test";
    private static final String OWN = "eigen@echt.test";

    private static final List<String> EMPTY = List.of(
            "offer",
            "portrait",
            "portrait_text",
            "invitation",
            "join_request",
            "group_member",
            "post_flag",
            "sample_module",
            "event_guest");

    @TempDir
    private static Path home;

    private static LoadedDemo demo;
    private static Acting coordination;
    private static Recorded items;

    @BeforeAll
    static void load() throws SQLException {
        demo = LoadedDemo.in("demo_removed", home);
        coordination = demo.acting(CHIEF, "gim");
        items = new Recorded();
        ((Modules) demo.get(Contributions.class)).start(PLUGIN, items);
    }

    @Test
    @DisplayName("goes with one call, and what others added stays")
    void goes() throws Exception {
        assertThatThrownBy(() ->
                        demo.as("verwaltung@sis.example", "sis", () -> samples().look()))
                .isInstanceOf(NotFoundException.class);
        pluginAddsOnce();
        var own = add();
        var sheet = look();
        assertThat(sheet.people()).isEqualTo(56);
        assertThat(sheet.invented()).isTrue();
        assertThat(sheet.kept()).isEqualTo(new SampleSheet.Kept(1, 3, 1));
        assertThatThrownBy(() -> remove(sheet.people() - 1)).isInstanceOf(ConflictException.class);
        var known = SignInsOf.demo(home);
        choosesOwnPassword(sheet, known);
        remove(sheet.people());

        seesWhatStays(own);
        seesWhatIsGone();
        opensNothing(known);
        assertThat(items.removed).isEqualTo(items.added).hasSize(1);
        assertThat(demo.as(coordination, () -> samples().look())).isEmpty();
        assertThatThrownBy(() -> remove(0)).isInstanceOf(NotFoundException.class);
        Files.writeString(home.resolve("demo.json"), "[]");
        demo.startAgain();
        assertThat(home.resolve("demo.json")).doesNotExist();
    }

    /** Until then whoever has read the file of the demo would come in as the coordination afterwards. */
    private static void choosesOwnPassword(SampleSheet sheet, SignInsOf known) throws Exception {
        assertThat(sheet.demoPassword()).isTrue();
        assertThatThrownBy(() -> remove(sheet.people()))
                .isInstanceOfSatisfying(
                        ConflictException.class,
                        refused -> assertThat(refused.code()).isEqualTo("demo-password"));
        demo.as(
                coordination,
                () -> demo.get(Accounts.class).changePassword(known.password(CHIEF), World.PASSWORD, false));
        assertThat(look().demoPassword()).isFalse();
    }

    private static void opensNothing(SignInsOf known) throws SQLException {
        var signIn = demo.get(SignIn.class);
        assertThat(home.resolve("demo.json")).doesNotExist();
        assertThat(signIn.withPassword(CHIEF, known.password(CHIEF), "192.0.2.1"))
                .isEmpty();
        var written = known.password("kurs@diakonie-saar.example");
        assertThat(signIn.withPassword(TAKEN_OVER, written, "192.0.2.1")).isEmpty();
        assertThat(signIn.withToken(known.token(CHIEF))).isEmpty();
        assertThat(demo.count("auth.passkey")).isZero();
        assertThat(signIn.withPassword(CHIEF, World.PASSWORD, "192.0.2.1")).isPresent();
        assertThat(signIn.withPassword(OWN, World.PASSWORD, "192.0.2.1")).isPresent();
    }

    private static void seesWhatStays(String own) throws SQLException {
        assertThat(demo.texts("select title from core.topic order by 1")).containsExactly(own, ANSWERED);
        assertThat(demo.texts("select title from core.event")).containsExactlyInAnyOrder(VISITED, HELPED, WITH_FILE);
        assertThat(demo.texts("select name from core.working_group")).containsExactly(GROUP);
        assertThat(demo.texts("select display_name from core.person where erased_at is null order by 1"))
                .containsExactly(
                        "Echte Beraterin",
                        "Gleichwertigkeitsprüfung IHK",
                        "Koordination GIM",
                        "Kursleitung Diakonie Saar");
        assertThat(demo.texts("select key from core.search_document where kind = 'topic' order by 1"))
                .isEqualTo(demo.texts("select id::text from core.topic order by 1"));
        assertThat(demo.texts("select slug from core.organisation where standing <> 'ACTIVE' order by 1"))
                .containsExactly("musterstadt", "musterwerk");
        assertThat(demo.count("core.network_role where valid_until is null")).isEqualTo(16);
    }

    private static void seesWhatIsGone() throws SQLException {
        for (var table : EMPTY) {
            assertThat(demo.count("core." + table)).as(table).isZero();
        }
        for (var table : List.of("mail", "notice")) {
            assertThat(demo.count("core." + table + " where created_at <= (select ended_at from core.first_start)"))
                    .as(table)
                    .isZero();
        }
        assertThat(demo.count("core.audit_entry where action = 'network.samples-removed'"))
                .isEqualTo(1);
    }

    private static Samples samples() {
        return demo.get(Samples.class);
    }

    private static SampleSheet look() throws Exception {
        return demo.as(coordination, () -> samples().look()).orElseThrow();
    }

    private static void remove(long people) throws Exception {
        demo.as(coordination, () -> {
            samples().remove(people);
            return people;
        });
    }

    private static void pluginAddsOnce() {
        var modules = demo.get(Contributions.class);
        var plugins = demo.get(PluginSamples.class);
        for (var start = 0; start < 2; start++) {
            plugins.started(modules.find(PLUGIN).orElseThrow(), new Follower.Components() {
                @Override
                public <T, R> List<R> ask(Class<T> type, Function<? super T, ? extends R> work) {
                    return List.of(work.apply(type.cast(items)));
                }
            });
            plugins.look();
        }
        assertThat(items.added).hasSize(1);
    }

    /**
     * Somebody real joins, answers and comes; somebody has taken an account of the demo over; and people of the demo go
     * on to work.
     *
     * @return what the coordination has written since
     */
    private static String add() throws Exception {
        var draft = new NewMember("echt@echt.test", "Echte Beraterin", World.PASSWORD, Set.of(Role.MEMBER), true);
        demo.as("verwaltung@sis.example", "sis", () -> demo.get(Members.class).add(draft));
        var topic = id("core.topic where title = '" + ANSWERED + "'");
        var event = id("core.event where title = '" + VISITED + "'");
        demo.as("echt@echt.test", "sis", () -> demo.get(Forums.class).reply(topic, "Bei uns auch."));
        demo.as("echt@echt.test", "sis", () -> demo.get(Events.class).signUp(event));
        takeOver();
        addByHand();
        demo.as("lotsin@fitt.example", "fitt", () -> open("Probiert"));
        return demo.as(coordination, () -> open("Aufbruch"));
    }

    /** One of the two has also chosen a password. */
    private static void takeOver() throws Exception {
        demo.change("update auth.account set email = '" + TAKEN_OVER + "' where email = 'kurs@diakonie-saar.example'");
        demo.change("update auth.account set email = '" + OWN + "' where email = 'pruefung@ihk-saarland.example'");
        var present = SignInsOf.demo(home).password("pruefung@ihk-saarland.example");
        demo.as(OWN, "ihk-saarland", () -> demo.get(Accounts.class).changePassword(present, World.PASSWORD, false));
    }

    /** Somebody real helps with an event and adds files to another and to a group; a plugin added something for one. */
    private static void addByHand() throws SQLException {
        var real = "select person_id from auth.account where email = 'echt@echt.test'";
        demo.change("insert into core.event_organiser select id, organisation_id, (" + real
                + "), now() from core.event where title = '" + HELPED + "'");
        for (var of : List.of("'event', id", "'group', id")) {
            demo.change(
                    "insert into core.file (id, organisation_id, kind, item, name, type, size, hash, author_id, added_at)"
                            + " select gen_random_uuid(), organisation_id, " + of + ", 'Plan', 'text/plain', 1, '"
                            + "0".repeat(64)
                            + "', (" + real + "), now() from "
                            + (of.startsWith("'event'")
                                    ? "core.event where title = '" + WITH_FILE + "'"
                                    : "core.working_group where name = '" + GROUP + "'"));
        }
        var chief = "select person_id from auth.account where email = '" + CHIEF + "'";
        demo.change(
                "insert into auth.passkey (id, person_id, credential_id, public_key, sign_count, name, transports, made_at)"
                        + " select gen_random_uuid(), (" + chief + "), 'abc', 'abc', 0, 'Fremd', '{}', now()");
        demo.change(
                "insert into core.sample_module select m.organisation_id, 'not-running', m.adviser_id, a.person_id, now()"
                        + " from core.sample_module m, auth.account a where a.email = '" + TAKEN_OVER + "'");
    }

    private static String open(String title) throws SQLException {
        var forum = id("core.forum where title = 'Netzwerkforum'");
        demo.get(Forums.class).open(new NewTopic(forum, title, Audience.NETWORK, null, "Text"));
        return title;
    }

    private static UUID id(String from) throws SQLException {
        return UUID.fromString(demo.texts("select id from " + from).get(0));
    }

    /** A plugin's samples. */
    private static final class Recorded implements SampleItems {
        private final List<PersonId> added = new ArrayList<>();
        private final List<PersonId> removed = new ArrayList<>();

        @Override
        public void add(PersonId seeker) {
            added.add(seeker);
        }

        @Override
        public void remove(PersonId seeker) {
            removed.add(seeker);
        }
    }
}
