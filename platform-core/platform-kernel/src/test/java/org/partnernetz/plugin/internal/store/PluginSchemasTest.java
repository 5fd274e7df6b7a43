// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.kernel.migration.Migrations;
import org.partnernetz.kernel.migration.Migrations.Script;
import org.partnernetz.plugin.internal.folder.Jars;
import org.partnernetz.plugin.internal.folder.PluginJar;

@DisplayName("The tables of a plugin")
class PluginSchemasTest {
    private static final World WORLD = World.inSharedDatabase();

    static {
        WORLD.kernel()
                .with(Migrations.class, TestDatabase.shared().migrations())
                .with(String.class, Path.of("target", "schemas").toString());
    }

    @TempDir
    Path folder;

    @Test
    @DisplayName("are ahead of a version once a script ran that it does not have, not of the version that brought it")
    void isAhead() throws Exception {
        var schemas = WORLD.get(PluginSchemas.class);
        assertThat(schemas.isAhead(jar("1.0.0", "V0001__notes.sql")))
                .as("no tables yet")
                .isFalse();
        migrate(new Script("V0001__notes.sql", "create table ahead_sample.note (text text)"));
        assertThat(schemas.isAhead(jar("1.0.0", "V0001__notes.sql"))).isFalse();
        migrate(
                new Script("V0001__notes.sql", "create table ahead_sample.note (text text)"),
                new Script("V0002__more.sql", "alter table ahead_sample.note drop column text"));
        assertThat(schemas.isAhead(jar("1.0.0", "V0001__notes.sql"))).isTrue();
        assertThat(schemas.isAhead(jar("2.0.0", "V0001__notes.sql", "V0002__more.sql")))
                .isFalse();
        try (var superuser = TestDatabase.shared().superuser();
                var statement = superuser.createStatement()) {
            statement.execute("drop schema ahead_sample cascade");
        }
    }

    private static void migrate(Script... scripts) {
        TestDatabase.shared().migrations().migrate("ahead_sample", Script.class.getClassLoader(), List.of(scripts));
    }

    private PluginJar jar(String version, String... scripts) throws Exception {
        var jar = Jars.of("ahead-sample", version);
        for (var script : scripts) {
            jar.file("db/migration/" + script, "");
        }
        return jar.keep(Files.createTempDirectory(folder, "kept"));
    }
}
