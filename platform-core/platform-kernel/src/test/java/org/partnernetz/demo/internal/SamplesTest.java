// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.partnernetz.member.Members;
import org.partnernetz.member.NewMember;
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

    private static final List<String> EMPTY = List.of(
            "offer",
            "portrait",
            "portrait_text",
            "invitation",
            "join_request",
            "working_group",
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
        coordination = demo.acting("koordination@gim.example", "gim");
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
        assertThat(sheet.people()).isEqualTo(57);
        assertThat(sheet.invented()).isTrue();
        assertThat(sheet.kept()).isEqualTo(new SampleSheet.Kept(1, 1, 0));
        assertThatThrownBy(() -> remove(sheet.people() - 1)).isInstanceOf(ConflictException.class);
        remove(sheet.people());

        seesWhatStays(own);
        seesWhatIsGone();
        assertThat(items.removed).isEqualTo(items.added).hasSize(1);
        assertThat(demo.as(coordination, () -> samples().look())).isEmpty();
        assertThatThrownBy(() -> remove(0)).isInstanceOf(NotFoundException.class);
    }

    private static void seesWhatStays(String own) throws SQLException {
        assertThat(demo.texts("select title from core.topic order by 1")).containsExactly(own, ANSWERED);
        assertThat(demo.texts("select title from core.event")).containsExactly(VISITED);
        assertThat(demo.texts("select display_name from core.person where erased_at is null order by 1"))
                .containsExactly("Echte Beraterin", "Koordination GIM", "Kursleitung Diakonie Saar");
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
        demo.change("update auth.account set email = 'jemand@echt.test' where email = 'kurs@diakonie-saar.example'");
        demo.as("lotsin@fitt.example", "fitt", () -> open("Probiert"));
        return demo.as(coordination, () -> open("Aufbruch"));
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
