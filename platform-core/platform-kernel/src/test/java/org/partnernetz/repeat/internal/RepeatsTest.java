// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.repeat.Repeats;
import org.partnernetz.repeat.Repeats.Before;
import org.partnernetz.repeat.Repeats.State;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("A request that is sent twice")
class RepeatsTest {
    private static final World WORLD = World.inSharedDatabase();
    private static final Repeats REPEATS = WORLD.get(Repeats.class);

    private static PersonId one;
    private static PersonId two;

    @BeforeAll
    static void people() {
        var organisation = WORLD.organisation("repeats");
        one = WORLD.member(organisation, "one", Role.MEMBER);
        two = WORLD.member(organisation, "two", Role.MEMBER);
    }

    @Test
    @DisplayName("is known by its key, and by what was sent")
    void isKnown() {
        assertThat(begin(one, "a", "body").state()).isEqualTo(State.NEW);
        assertThat(begin(one, "a", "body").state()).isEqualTo(State.RUNNING);
        assertThat(begin(two, "a", "body").state()).as("of another person").isEqualTo(State.NEW);
        finish(one, "a");
        assertThat(begin(one, "a", "body")).isEqualTo(new Before(State.DONE, 201, "/item/1"));
        assertThat(begin(one, "a", "other").state()).isEqualTo(State.OTHER);
        assertThat(WORLD.asPerson(one, () -> REPEATS.begin("a", "POST /other", bytes("body")))
                        .state())
                .isEqualTo(State.OTHER);
    }

    @Test
    @DisplayName("is known on every server")
    void isKnownEverywhere() {
        var other = World.inSharedDatabase();
        begin(one, "elsewhere", "body");
        assertThat(other.asPerson(one, () -> other.get(Repeats.class).begin("elsewhere", "POST /items", bytes("body")))
                        .state())
                .isEqualTo(State.RUNNING);
        finish(one, "elsewhere");
        assertThat(other.asPerson(one, () -> other.get(Repeats.class).begin("elsewhere", "POST /items", bytes("body"))))
                .isEqualTo(new Before(State.DONE, 201, "/item/1"));
    }

    @Test
    @DisplayName("may be sent again after it came to nothing")
    void isForgotten() {
        begin(one, "b", "body");
        WORLD.asPerson(one, run(() -> REPEATS.forget("b")));
        assertThat(begin(one, "b", "other").state()).isEqualTo(State.NEW);
    }

    @Test
    @DisplayName("at the same moment is begun once")
    void isBegunOnce() {
        var begun = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> begin(one, "c", "body")))
                .toList();
        assertThat(begun)
                .extracting(one -> one.join().state())
                .containsOnlyOnce(State.NEW)
                .containsOnly(State.NEW, State.RUNNING);
    }

    @Test
    @DisplayName("is forgotten after a day, and not before")
    void isKeptForADay() throws Exception {
        begin(two, "old", "body");
        begin(two, "young", "body");
        age("old", "25 hours");
        age("young", "23 hours");

        purge();

        assertThat(begin(two, "young", "other").state()).isEqualTo(State.OTHER);
        assertThat(begin(two, "old", "other").state()).isEqualTo(State.NEW);
    }

    @Test
    @DisplayName("is refused where a person names more than anybody sends")
    void isBounded() throws Exception {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            var rows =
                    "insert into core.kept_request (person_id, key, hash, begun_at) select '" + two + "', 'n' || n, '"
                            + "0".repeat(64) + "', now() from generate_series(1, " + Repeats.KEYS_MAX + ") n";
            statement.execute(rows);
            assertThat(begin(two, "more", "body").state()).isEqualTo(State.TOO_MANY);
            statement.execute("delete from core.kept_request where person_id = '" + two + "'");
        }
    }

    /** As another person, and asking for more than a day ago allows. */
    private static void purge() throws Exception {
        try (var app = TestDatabase.shared().app().getConnection();
                var statement = app.createStatement()) {
            statement.execute("select core.purge_requests(now() + interval '1 hour')");
        }
    }

    private static void age(String key, String by) throws Exception {
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("update core.kept_request set begun_at = now() - interval '" + by + "' where key = '"
                    + key + "' and person_id = '" + two + "'");
        }
    }

    private static Before begin(PersonId person, String key, String body) {
        return WORLD.asPerson(person, () -> REPEATS.begin(key, "POST /items", bytes(body)));
    }

    private static void finish(PersonId person, String key) {
        WORLD.asPerson(person, run(() -> REPEATS.finish(key, 201, "/item/1")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Callable<Boolean> run(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }
}
