// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.file.Attached;
import org.partnernetz.file.Attachments;
import org.partnernetz.file.ItemKind;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.form.Upload;
import org.partnernetz.forum.Decision;
import org.partnernetz.forum.Forums;
import org.partnernetz.forum.Moderation;
import org.partnernetz.forum.Topic;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.tenant.Audience;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Files that come at the same time")
class FileRacesTest {
    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    private static final World WORLD = World.inSharedDatabase();
    private static final Attachments ATTACHMENTS = WORLD.get(Attachments.class);
    private static final Organisation HOME = WORLD.organisation("fileraces-home");
    private static final PersonId AUTHOR = WORLD.member(HOME, "fileracesauthor", Role.MEMBER);
    private static final PersonId MODERATOR = WORLD.member(HOME, "fileracesmoderator", Role.MODERATOR);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Topic topic = WORLD.topic(AUTHOR, HOME, WORLD.forum(HOME, Audience.NETWORK), Audience.NETWORK);
    private final UUID post = WORLD.as(
                    AUTHOR, HOME, () -> WORLD.get(Forums.class).reply(topic.id(), "Antwort"))
            .id();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    private Attached add(String name) {
        var file = Upload.of(name + ".txt", (post + name).getBytes(StandardCharsets.UTF_8));
        return WORLD.as(AUTHOR, HOME, () -> ATTACHMENTS.add(ItemKind.POST, post, file));
    }

    private boolean isAdded(String name) {
        try {
            add(name);
            return true;
        } catch (ConflictException e) {
            assertThat(e.code()).isEqualTo("too-many-files");
            return false;
        }
    }

    private Object erase() {
        return WORLD.as(
                MODERATOR,
                HOME,
                () -> WORLD.get(Moderation.class).decidePost(post, Decision.Kind.ERASED, "Klientin", null));
    }

    @Test
    @DisplayName("are not more than one item may have")
    void areFew() throws Exception {
        var adding = IntStream.range(0, 12)
                .mapToObj(number -> (Callable<Boolean>) () -> isAdded("Datei " + number))
                .toList();
        var added = 0;
        for (var one : threads.invokeAll(adding)) {
            added += one.get() ? 1 : 0;
        }
        assertThat(added).isEqualTo(ItemKind.POST.most());
        assertThat(stored()).isEqualTo(ItemKind.POST.most());
    }

    @Test
    @DisplayName("as their post is erased leave nothing behind")
    void areErased() throws Exception {
        add("erste"); // so that there is a row of the space to wait for
        try (var holder = TestDatabase.shared().superuser()) {
            holder.setAutoCommit(false);
            run(
                    holder,
                    "select 1 from core.file_space where organisation_id = "
                            + HOME.id().value() + " for update");
            var adding = threads.submit(() -> add("zweite"));
            await(1, adding);
            var erasing = threads.submit(this::erase);
            await(2, erasing);
            holder.commit();
            adding.get(20, TimeUnit.SECONDS);
            erasing.get(20, TimeUnit.SECONDS);
        }
        assertThat(stored()).isZero();
    }

    /** Until so many wait in the database, or the last of them has nothing to wait for. */
    private void await(int waiting, Future<?> last) throws Exception {
        for (var tries = 0; tries < 500 && !last.isDone() && number(WAITING) < waiting; tries++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private long stored() throws SQLException {
        return number("select count(*) from core.file where item = '" + post + "'");
    }

    private static long number(String sql) throws SQLException {
        try (var connection = TestDatabase.shared().superuser();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
