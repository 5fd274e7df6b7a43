// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.kernel.migration.Migrations;

@DisplayName("A name that is the platform's own")
class SchemaNamesTest {
    private static final World WORLD = World.inSharedDatabase();

    static {
        var roles = new Migrations.Roles("their_owner", "their_app", "their_search", "their_signin");
        WORLD.kernel()
                .with(Migrations.class, new Migrations(TestDatabase.shared().owner(), roles))
                .with(String.class, Path.of("target").toString());
    }

    private final SchemaNames names = WORLD.get(SchemaNames.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "core",
                "auth",
                "public",
                "pg-catalog",
                "pg-garden",
                "information-schema",
                "postgres",
                "forum",
                "their-app",
                "their-owner",
                "their-signin",
                "their-search"
            })
    @DisplayName("is refused by name, in a sentence")
    void isRefused(String id) {
        assertThat(names.refuses(id))
                .get()
                .satisfies(reason -> assertThat(reason.text()).contains("No plugin may be called " + id))
                .satisfies(reason -> assertThat(reason.code()).isEqualTo("name-reserved"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"founder-guide", "garden-plots", "core-values", "authors", "pg", "publication", "plan"})
    @DisplayName("is not one that only begins like it")
    void isNoOther(String id) {
        assertThat(names.refuses(id)).isEmpty();
    }

    @Test
    @DisplayName("is every word that this database does not take for the name of a schema")
    void isEveryWordOfSql() throws SQLException {
        try (var connection = TestDatabase.shared().owner().getConnection()) {
            connection.setAutoCommit(false);
            for (var word : words(connection)) {
                if (!canBeMade(connection, word)) {
                    assertThat(names.refuses(word.replace('_', '-'))).as(word).isPresent();
                }
            }
        }
    }

    @Test
    @DisplayName("is every package of the platform")
    void isEveryPackage() {
        var packages = new ClassFileImporter()
                .importPackages("org.partnernetz").stream()
                        .map(type -> type.getPackageName().split("\\.")[2])
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages)
                .contains("forum", "store")
                .allSatisfy(name -> assertThat(names.refuses(name)).as(name).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "auth"})
    @DisplayName("has no tables that could be purged")
    void hasNothingToPurge(String id) {
        var schemas = WORLD.get(PluginSchemas.class);
        assertThat(schemas.tables(id)).isEmpty();
        assertThat(schemas.references(id)).isEmpty();
        assertThatThrownBy(() -> schemas.exportAndDrop(id, last -> last.end(List.of())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(id);
    }

    private static List<String> words(Connection connection) throws SQLException {
        var words = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("select word from pg_get_keywords() where word ~ '^[a-z][a-z0-9_]*$'")) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        assertThat(words).hasSizeGreaterThan(400);
        return words;
    }

    private static boolean canBeMade(Connection connection, String schema) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create schema " + schema);
            statement.execute("create table " + schema + ".note ()");
            return true;
        } catch (SQLException e) {
            return false;
        } finally {
            connection.rollback();
        }
    }
}
