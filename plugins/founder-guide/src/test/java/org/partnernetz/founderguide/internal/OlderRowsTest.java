// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.launcher.database.EmbeddedPostgres;
import org.partnernetz.testkit.database.PreparedPostgres;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("A home whose founder guide is older")
class OlderRowsTest {
    private static final String SCHEMA = "founder_guide";
    private static final String ORGANISATION = "insert into core.organisation (id, slug, name, initials, kind, color,"
            + " created_at) overriding system value values (%1$s, '%2$s', '%2$s', 'V', 'UNIT', '#123456', now());";
    private static final String PERSON =
            "insert into core.person (id, display_name, created_at) values ('%s', 'Somebody', now());";
    private static final String ADVISER = "00000000-0000-4000-8000-00000000000a";
    private static final String ANOTHER = "00000000-0000-4000-8000-000000000004";

    @Test
    @DisplayName("keeps its rows: what was answered stays, what a form preset is open, what is counted is there")
    void migrates(@TempDir Path home) throws Exception {
        try (var postgres = PreparedPostgres.in(home);
                var superuser = postgres.connectAsSuperuser()) {
            run(
                    superuser,
                    "create schema founder_guide authorization "
                            + postgres.access().owner().user());
            run(
                    superuser,
                    "grant usage on schema founder_guide to "
                            + postgres.access().app().user());
            migrate(postgres, "9");
            run(superuser, rows());
            migrate(postgres, "latest");

            assertThat(text(
                            superuser,
                            "select concat_ws(' ', ground, interest, financed, pension, treaty) from"
                                    + " %s.residence_check"))
                    .isEqualTo("BUSINESS YES YES OPEN OPEN");
            assertThat(text(
                            superuser,
                            "select concat_ws(' ', skills, hardship, former_grant, days_left, months) from"
                                    + " %s.subsidy_check"))
                    .as("24 months were preset")
                    .isEqualTo("YES OPEN OPEN 150");
            assertThat(text(superuser, "select state from %s.plan_chapter where text <> ''"))
                    .as("a chapter with a text")
                    .isEqualTo("DRAFT");
            assertThat(text(superuser, "select count(distinct project_id)::text from %s.copy_share"))
                    .isEqualTo("1");
            assertThat(text(
                            superuser,
                            "select string_agg(coalesce(result, '-'), ' ' order by id) from %s.project_statistic"))
                    .isEqualTo("FOUNDED -");
            assertWalled(superuser);
        }
    }

    private static void assertWalled(Connection superuser) throws SQLException {
        assertThat(text(
                        superuser,
                        "select count(*)::text from pg_class where relnamespace = '%s'::regnamespace"
                                + " and relkind = 'r' and not relforcerowsecurity"))
                .as("only Flyway's own table is not under row security")
                .isEqualTo("1");
    }

    private static void migrate(EmbeddedPostgres postgres, String target) {
        var access = postgres.access();
        var source = new PGSimpleDataSource();
        source.setUrl(access.url());
        source.setUser(access.owner().user());
        source.setPassword(access.owner().password());
        Flyway.configure()
                .dataSource(source)
                .loggers("slf4j")
                .schemas(SCHEMA)
                .createSchemas(false)
                .locations("filesystem:"
                        + Path.of("src/main/resources/db/migration").toAbsolutePath())
                .placeholders(Map.of("app", access.app().user(), "schema", SCHEMA))
                .target(target)
                .load()
                .migrate();
    }

    private static String rows() throws Exception {
        return String.format(Locale.ROOT, ORGANISATION, "1000001", "victims")
                + String.format(Locale.ROOT, ORGANISATION, "1000002", "attackers")
                + String.format(Locale.ROOT, ORGANISATION, "1000003", "third")
                + String.format(Locale.ROOT, PERSON, ADVISER)
                + String.format(Locale.ROOT, PERSON, ANOTHER)
                + Files.readString(Path.of("src/test/sql/rows-of-V0009.sql"))
                        .replace("${schema}", SCHEMA)
                        .replace("${organisation}", "1000001")
                        .replace("${third}", "1000003")
                        .replace("${person}", "'" + ADVISER + "'")
                        .replace("${another}", "'" + ANOTHER + "'");
    }

    private static void run(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String text(Connection superuser, String query) throws SQLException {
        try (var statement = superuser.createStatement();
                var rows = statement.executeQuery(query.replace("%s", SCHEMA))) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
