// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.Bound;
import org.partnernetz.fixture.ChangedFunction;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.NewTopic;
import org.partnernetz.group.Groups;
import org.partnernetz.member.Members;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.search.Search;
import org.partnernetz.search.SearchQuery;
import org.partnernetz.search.SearchResult;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * What row security hides is not found, and all that it shows is: over many topics and answers of three organisations,
 * what each reader finds is compared with what the policies let the same reader select.
 */
@DisplayName("Search under row security")
class WhoFindsTest {
    private static final String WORD = "wiedehopf";
    private static final Random RANDOM = new Random(20_261_122);

    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation FIRST = WORLD.organisation("finding-a");
    private static final Organisation SECOND = WORLD.organisation("finding-b");
    private static final Organisation THIRD = WORLD.organisation("finding-c");
    private static final List<Reader> READERS = new ArrayList<>();

    @BeforeAll
    static void write() {
        var author = WORLD.member(FIRST, "author", Role.MODERATOR);
        var colleague = WORLD.member(FIRST, "colleague", Role.MEMBER);
        var second = WORLD.member(SECOND, "second", Role.MODERATOR);
        var partner = WORLD.member(SECOND, "partner", Role.MEMBER);
        var administrator = WORLD.member(THIRD, "chief", Role.ADMINISTRATOR);
        var off = WORLD.member(THIRD, "off", false, Role.MEMBER);
        var guest = WORLD.member(FIRST, "guest", Role.GUEST);
        var former = WORLD.member(SECOND, "former", Role.MEMBER);
        var group = WORLD.as(author, FIRST, () -> WORLD.get(Groups.class).found("Kreis"))
                .id();
        WORLD.as(author, FIRST, () -> {
            WORLD.get(Groups.class).add(group, partner, SECOND.slug());
            return null;
        });
        writeIn(FIRST, author, group);
        writeIn(SECOND, second, null);
        WORLD.as(World.administratorOf(SECOND), () -> {
            WORLD.get(Members.class).end(former);
            return null;
        });
        READERS.addAll(List.of(
                new Reader("author in the group", author, FIRST),
                new Reader("colleague outside the group", colleague, FIRST),
                new Reader("guest", guest, FIRST),
                new Reader("partner in the group", partner, SECOND),
                new Reader("administrator elsewhere", administrator, THIRD),
                new Reader("member with the network off", off, THIRD)));
    }

    private static void writeIn(Organisation organisation, PersonId author, @Nullable UUID group) {
        var forum = WORLD.forum(organisation, Audience.PUBLIC).id();
        for (var n = 0; n < 12; n++) {
            var audience = Audience.values()[RANDOM.nextInt(4)];
            var shown = audience == Audience.GROUP && group == null ? Audience.ORGANISATION : audience;
            var draft = new NewTopic(forum, WORD + " " + n, shown, shown == Audience.GROUP ? group : null, WORD);
            WORLD.as(author, organisation, () -> {
                var topic = WORLD.get(Forums.class).open(draft);
                return WORLD.get(Forums.class).reply(topic.id(), "Antwort " + WORD);
            });
        }
    }

    @Test
    @DisplayName("finds for each member exactly what the policies show that member")
    void members() throws SQLException {
        var sizes = new ArrayList<Integer>();
        for (var reader : READERS) {
            var acting = WORLD.acting(reader.person(), reader.organisation());
            var found = found(reader.organisation(), work -> WORLD.as(acting, work));
            assertThat(found).as(reader.name()).isEqualTo(shown(acting, "true"));
            sizes.add(found.size());
        }
        assertThat(new TreeSet<>(sizes))
                .as("readers differ")
                .hasSizeGreaterThan(3)
                .allMatch(size -> size > 0);
    }

    @Test
    @DisplayName("finds for visitors and people of other organisations only public items of the visited one")
    void visitors() throws SQLException {
        var visited = shown(
                null,
                "audience = 'PUBLIC' and topic_organisation_id = " + FIRST.id().value());
        assertThat(visited).isNotEmpty();
        assertThat(found(FIRST, WhoFindsTest::unbound)).isEqualTo(visited);
        var chief = READERS.get(4);
        assertThat(found(FIRST, work -> WORLD.asPerson(chief.person(), work))).isEqualTo(visited);
        assertThat(found(FIRST, work -> WORLD.as(chief.person(), THIRD, work))).isEqualTo(visited);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "and (network or d.organisation_id = here)",
                "d.audience = 'ORGANISATION' and",
                "and d.organisation_id = here)",
                "and d.group_id = any (groups)",
                "d.organisation_id = visited and",
                "and d.audience = 'PUBLIC'"
            })
    @DisplayName("is noticed here as soon as one condition is missing")
    void missingCondition(String condition) throws SQLException {
        ChangedFunction.with(
                "core.search",
                condition,
                condition.equals("and d.organisation_id = here)") ? ")" : "",
                () -> assertThatThrownBy(() -> {
                            members();
                            visitors();
                        })
                        .isInstanceOf(AssertionError.class));
    }

    private static <T> T unbound(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Topics and answers that are found, each by its address without the space. */
    private static Set<String> found(Organisation organisation, Binder binder) {
        var found = new TreeSet<String>();
        String after = null;
        do {
            var query = new SearchQuery(WORD, null, null, Map.of(), new PageRequest(after, PageRequest.SIZE_MAX));
            var page = binder.bound(() -> WORLD.get(Search.class).find(organisation.slug(), query, Locale.GERMAN))
                    .hits();
            page.items().forEach(hit -> found.add(hit.address().replaceFirst("/o/[^/]+/topics/", "")));
            after = page.next();
        } while (after != null);
        return found;
    }

    /** The same from the tables, under the policies alone. */
    private static Set<String> shown(@Nullable Acting acting, String condition) throws SQLException {
        var shown = new TreeSet<String>();
        try (var connection = TestDatabase.shared().app().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            if (acting != null) {
                var roles = acting.roles().stream().map(Enum::name).collect(Collectors.joining(","));
                Bound.in(
                        statement,
                        Map.of(
                                "app.tenant",
                                acting.organisation().value(),
                                "app.person",
                                acting.person(),
                                "app.network",
                                acting.network() ? "on" : "",
                                "app.roles",
                                roles));
            }
            try (var rows = statement.executeQuery("select topic_id, id, markdown = '" + WORD
                    + "' as first from core.post" + " where markdown like '%" + WORD + "' and " + condition)) {
                while (rows.next()) {
                    shown.add(rows.getString(1) + (rows.getBoolean(3) ? "" : "#b-" + rows.getString(2)));
                }
            }
        }
        return shown;
    }

    private record Reader(String name, PersonId person, Organisation organisation) {}

    /** Runs work as somebody. */
    @FunctionalInterface
    private interface Binder {
        SearchResult bound(Callable<SearchResult> work);
    }
}
