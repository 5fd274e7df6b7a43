// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import jakarta.enterprise.inject.Instance;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.contribution.PurgeParticipant;
import org.partnernetz.document.internal.PaperRepository;
import org.partnernetz.draft.internal.DraftRepository;
import org.partnernetz.fact.internal.OutboxRepository;
import org.partnernetz.fixture.ChangedFunction;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.job.internal.ScheduleRepository;
import org.partnernetz.kernel.migration.Migrations;
import org.partnernetz.link.internal.LinkRepository;
import org.partnernetz.notification.internal.NoticeRepository;
import org.partnernetz.plugin.internal.access.DecisionRepository;
import org.partnernetz.plugin.internal.store.PluginSchemas;
import org.partnernetz.search.internal.DocumentRepository;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

/**
 * After a purge the whole database is looked through for the plugin's id. A new table with rows of plugins fails here
 * until the sample writes one, and until its slice is a {@link PurgeParticipant}.
 */
@DisplayName("Purging a plugin")
class PurgeTest {
    private static final String ID = PluginRows.PURGED;

    /**
     * What was done, what was decided about files that may lie there still, these files, what servers say of them, for
     * whom the demo has asked it for samples once, and what an organisation says of itself.
     */
    private static final List<String> STAYS = List.of(
            "core.audit_entry",
            "core.plugin_file",
            "core.plugin_outcome",
            "core.plugin_server",
            "core.plugin_wish",
            "core.sample_module",
            "core.subproject");

    private static final World WORLD = World.inSharedDatabase();
    private static final Organisation HOME = WORLD.organisation("purge");
    private static final PersonId MEMBER = WORLD.member(HOME, "purge", Role.MEMBER);
    private static final AtomicReference<@Nullable RuntimeException> TROUBLE = new AtomicReference<>();

    static {
        var roles = new Migrations.Roles("", TestDatabase.shared().appRole(), "partnernetz_search", "");
        WORLD.kernel()
                .with(Migrations.class, new Migrations(TestDatabase.shared().owner(), roles))
                .with(Instance.class, keepers())
                .with(String.class, Path.of("target", "purge").toString());
    }

    private PluginRows rows;

    @BeforeEach
    void write() throws SQLException {
        TROUBLE.set(null);
        rows = PluginRows.of(HOME, MEMBER);
    }

    @AfterAll
    static void clear() throws SQLException {
        PluginRows.dropSchema();
    }

    @Test
    @DisplayName("leaves nothing of it but what was done and decided, and nothing of others is touched")
    void leavesNothing() throws Exception {
        assertThat(rows.keeping()).as("tables that keep rows of plugins").isEqualTo(rows.mentioning(ID));
        var others = rows.mentioning(PluginRows.OTHER);
        var core = rows.ofTheCore();
        purge(World.coordination());
        assertThat(rows.mentioning(ID)).containsExactlyElementsOf(STAYS);
        assertThat(rows.mentioning(PluginRows.OTHER)).isEqualTo(others);
        assertThat(rows.ofTheCore()).isEqualTo(core);
        assertThat(rows.hasSchema()).isFalse();
    }

    @Test
    @DisplayName("writes down before what is somebody's, and what can be had again it does not")
    void writesDown() throws Exception {
        try (var zip = new ZipFile(purge(World.coordination()).toFile())) {
            assertThat(zip.stream().map(Object::toString))
                    .containsExactly(
                            "note.jsonl",
                            "core.draft.jsonl",
                            "core.issued_paper.jsonl",
                            "core.link.jsonl",
                            "core.notice.jsonl",
                            "core.plugin_enablement.jsonl",
                            "core.plugin_grant.jsonl",
                            "core.plugin_network_setting.jsonl",
                            "core.plugin_setting.jsonl",
                            "core.plugin_withheld.jsonl",
                            "core.unwanted_notice.jsonl");
            assertThat(text(zip, "note.jsonl")).contains("\"text\": \"bleibt\"").hasLineCount(1);
            assertThat(text(zip, "core.link.jsonl"))
                    .contains("\"recipient\": \"Kammer\"")
                    .doesNotContain("token_hash");
            assertThat(text(zip, "core.draft.jsonl")).contains("Angefangenes").hasLineCount(1);
            assertThat(text(zip, "core.plugin_setting.jsonl"))
                    .contains("\"value\": \"eigener Wert\"")
                    .hasLineCount(1);
        }
    }

    @Test
    @DisplayName("leaves everything and no file if anybody cannot let go")
    void allOrNothing() throws Exception {
        var before = rows.mentioning(ID);
        TROUBLE.set(new IllegalStateException("cannot let go"));
        var files = files();
        assertThatThrownBy(() -> purge(World.coordination())).hasMessage("cannot let go");
        assertThat(rows.mentioning(ID)).isEqualTo(before);
        assertThat(rows.hasSchema()).isTrue();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    @DisplayName("forgets nothing for who is no administrator of the network, and never the core's own")
    void forAdministratorsOfTheNetwork() throws SQLException {
        var before = rows.mentioning(ID);
        var core = rows.ofTheCore();
        forget(World.administratorOf(HOME), ID);
        forget(World.coordination(), "core");
        forget(World.coordination(), "");
        assertThat(rows.mentioning(ID)).isEqualTo(before);
        assertThat(rows.ofTheCore()).isEqualTo(core);
        ChangedFunction.with("core.may_purge", "core.is_network_administrator()", "true", () -> {
            forget(World.administratorOf(HOME), ID);
            assertThat(rows.mentioning(ID)).as("without the condition").isNotEqualTo(before);
        });
    }

    private static Path purge(Acting acting) throws IOException {
        var forgetting = WORLD.get(Forgetting.class);
        return WORLD.as(
                acting, () -> WORLD.get(PluginSchemas.class).exportAndDrop(ID, last -> forgetting.forget(ID, last)));
    }

    private static void forget(Acting acting, String plugin) {
        WORLD.as(acting, () -> {
            WORLD.get(Forgetting.class).forget(plugin, kept -> {});
            return plugin;
        });
    }

    private static List<Path> files() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "purge", "exports"));
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As the container finds them, and one that may fail. */
    private static Instance<?> keepers() {
        var keepers = new ArrayList<PurgeParticipant>();
        Stream.of(
                        DecisionRepository.class,
                        DocumentRepository.class,
                        DraftRepository.class,
                        LinkRepository.class,
                        NoticeRepository.class,
                        OutboxRepository.class,
                        PaperRepository.class,
                        ScheduleRepository.class)
                .map(WORLD::get)
                .forEach(keepers::add);
        keepers.add(plugin -> {
            var trouble = TROUBLE.get();
            if (trouble != null) {
                throw trouble;
            }
            return List.of();
        });
        return (Instance<?>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> keepers.stream());
    }
}
