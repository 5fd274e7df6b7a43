// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.archetype;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.json.Json;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.testkit.contract.PersonalColumns;
import org.partnernetz.testkit.contract.PluginDatabase;
import org.partnernetz.testkit.contract.Rest;
import org.partnernetz.testkit.contract.Tables;

/** The archetype's plugin keeps the contract, and each planted defect is named. */
@DisplayName("The contract for tables, REST and personal data")
class ContractTest {
    private static final String MIGRATION = "src/main/resources/db/migration/V0001__notes.sql";
    private static final String PERMISSIONS = "src/main/java/org/partnernetz/gardenplots/internal/NotePermissions.java";
    private static final String VICTIMS = "src/test/sql/victims.sql";
    private static final String AUTHORS = "NoteAuthors.java";

    @TempDir
    static Path home;

    private static PluginDatabase database;

    @TempDir
    Path folder;

    private Copy plugin;

    @BeforeAll
    static void start() throws Exception {
        database = PluginDatabase.of(Copy.of(home).module());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void copy() throws Exception {
        plugin = Copy.of(folder);
    }

    @Test
    @DisplayName("is kept by the archetype")
    void isKept() throws Exception {
        assertThat(new Rest(plugin.module()).complaints()).isEmpty();
        assertThat(tables()).isEmpty();
        assertThat(personal()).isEmpty();
    }

    @Test
    @DisplayName("names a table without forced row security, and a command without a policy")
    void namesOpenTables() throws Exception {
        plugin.change(MIGRATION, "$", """
                        alter table \\${schema}.note no force row level security;
                        drop policy note_delete on \\${schema}.note;""");
        assertThat(tables())
                .contains("garden_plots.note has no forced row security", "garden_plots.note has no policy for DELETE");
    }

    @Test
    @DisplayName("names who gets through a policy that is too wide")
    void namesAttackers() throws Exception {
        protect("reads => 'organisation_id > 0'");
        assertThat(tables()).contains("a visitor: SELECT garden_plots.note");
    }

    @Test
    @DisplayName("names who gets through from inside the organisation")
    void namesInsiders() throws Exception {
        protect("reads => 'organisation_id = core.tenant() and core.has_role(''GUEST'')'");
        assertThat(tables()).contains("a guest: SELECT garden_plots.note", "a guest: DELETE garden_plots.note");
        protect("reads => 'organisation_id = core.client_of()'");
        assertThat(tables()).contains("an advice-seeker of another item: SELECT garden_plots.note");
    }

    @Test
    @DisplayName("names who gets through by another link, or one that has ended")
    void namesVisitors() throws Exception {
        plugin.change(VICTIMS, "$", """
                        insert into core.link (id, organisation_id, plugin, page, item, recipient, token_hash, made_at, until)
                        values ('00000000-0000-7000-8000-000000000002', \\${organisation}, 'garden-plots', 'look', 'x', 'IHK',
                          repeat('0', 64), now(), now() + interval '1 day');""");
        protect("reads => 'organisation_id = (select l.organisation_id from core.link l where l.id = core.link())'");
        assertThat(tables())
                .contains(
                        "a visitor with a link to another item of look: SELECT garden_plots.note",
                        "a visitor with a link to look that is over: SELECT garden_plots.note",
                        "a visitor with a revoked link to look: SELECT garden_plots.note")
                .doesNotContain("a visitor: SELECT garden_plots.note");
    }

    @Test
    @DisplayName("names what visitors see beyond what they may, and where they see nothing")
    void namesWhatVisitorsSee() throws Exception {
        plugin.change(VICTIMS, "$", """
                        insert into \\${schema}.note
                        select '00000000-0000-7000-8000-0000000000ff', organisation_id, author_id, 'open', written_at, version
                        from \\${schema}.note limit 1;""");
        visitors("text = ''open'' and ", "''garden-plots''");
        assertThat(tables()).containsExactly("a visitor of the organisation: SELECT garden_plots.note");
        var attacks = "src/test/sql/attacks.sql";
        plugin.write(attacks, "-- visitors see note where text = 'open', since such notes hang at the fence\n");
        assertThat(tables()).isEmpty();
        visitors("text = ''open'' and ", "");
        assertThat(tables()).containsExactly("a visitor of another plugin: SELECT garden_plots.note");
        visitors("", "''garden-plots''");
        assertThat(tables()).containsExactly("garden_plots.note shows visitors rows other than where text = 'open'");
        protect("reads => 'core.works_for(organisation_id)'");
        assertThat(tables()).containsExactly("garden_plots.note shows visitors nothing where text = 'open'");
        plugin.write(attacks, "-- visitors see note where text <> '', since such notes hang at the fence\n");
        assertThat(tables())
                .contains(
                        "garden_plots.note needs a row that visitors may see and one that they may not, in victims.sql");
    }

    @Test
    @DisplayName("names a function of the policies that could be anything, until the plugin attacks it itself")
    void namesFunctions() throws Exception {
        plugin.change(MIGRATION, "select core.protect", """
                        create function \\${schema}.is_old(at timestamptz) returns boolean language sql stable
                          return at < now() - interval '1 day';
                        $0""");
        protect("erases => 'core.works_for(organisation_id) and \\${schema}.is_old(written_at)'");
        assertThat(tables())
                .containsExactly("The function garden_plots.is_old could always be true, and no attack would notice");
        plugin.write("src/test/sql/attacks.sql", "-- MEMBER deletes what is young\ndelete from ${schema}.note;\n");
        assertThat(tables()).isEmpty();
        plugin.change("src/test/sql/attacks.sql", "deletes what is young\ndelete from", "reads\nselect from");
        assertThat(tables()).contains("MEMBER reads");
    }

    @Test
    @DisplayName("names who gets through without the permission that the plugin names")
    void namesThoseWithoutPermission() throws Exception {
        plugin.write(PERMISSIONS, """
                        package org.partnernetz.gardenplots.internal;
                        public final class NotePermissions implements org.partnernetz.plugin.spi.PluginPermissions {
                            public java.util.List<Permission> permissions() {
                                return java.util.List.of(
                                        new Permission("note", "x", java.util.Set.of(org.partnernetz.tenant.Role.MEMBER)),
                                        new Permission("rake", "x", java.util.Set.of(org.partnernetz.tenant.Role.MEMBER)));
                            }
                        }
                        """).compile("NotePermissions.java");
        assertThat(plugin.withClasses(this::tables)).contains("a member without permissions: SELECT garden_plots.note");
        protect("reads => 'core.may(''garden-plots'', ''note'') and core.works_for(organisation_id)'");
        assertThat(plugin.withClasses(this::tables)).isEmpty();
        assertThat(personal()).as("told and erased by the platform, which may").isEmpty();
    }

    @Test
    @DisplayName("names a table without a row to attack")
    void namesMissingVictims() throws Exception {
        plugin.change(VICTIMS, "(?s).*", "select 1");
        assertThat(tables()).anyMatch(complaint -> complaint.contains("has no row in src/test/sql/victims.sql"));
    }

    @Test
    @DisplayName("names a function that goes around the policies")
    void namesDefiners() throws Exception {
        plugin.change(MIGRATION, "$", """
                        create function \\${schema}.sees_all() returns boolean language sql stable security definer
                          return true;""");
        assertThat(tables()).anyMatch(complaint -> complaint.contains("is SECURITY DEFINER, but not reviewed"));
    }

    @Test
    @DisplayName("names a method that is not described, and a description without a method")
    void namesUndescribed() throws Exception {
        plugin.change("target/classes/META-INF/openapi.json", "\"post\" ?: ?\\{", "\"delete\": {");
        assertThat(new Rest(plugin.module()).complaints())
                .containsExactly(
                        "POST /api/v1/organisations/{organisation}/p/garden-plots/notes is not described in"
                                + " META-INF/openapi.json",
                        "DELETE /api/v1/organisations/{organisation}/p/garden-plots/notes is described in"
                                + " META-INF/openapi.json, but not there");
    }

    @Test
    @DisplayName("has a description with what nobody has written: limits, answers, problems, headers, the token")
    void describesWhole() throws Exception {
        try (var reader = Json.createReader(
                Files.newBufferedReader(plugin.module().folder().resolve("target/classes/META-INF/openapi.json")))) {
            var description = reader.readObject();
            var notes = "/paths/~1api~1v1~1organisations~1{organisation}~1p~1garden-plots~1notes";
            assertThat(List.of(
                            notes + "/parameters/0/name",
                            notes + "/get/parameters/0/name",
                            notes + "/get/parameters/1/schema/maximum",
                            notes + "/get/responses/200/content/application~1json/schema/$ref",
                            notes + "/post/parameters/0/name",
                            notes + "/post/responses/201/content/application~1json/schema/$ref",
                            notes + "/post/responses/400/content/application~1problem+json/schema/$ref",
                            notes + "~1{id}/get/parameters/0/schema/$ref",
                            "/components/schemas/UUID/format",
                            "/components/schemas/NewNote/properties/text/maxLength",
                            "/components/securitySchemes/token/scheme"))
                    .map(place ->
                            Json.createPointer(place).getValue(description).toString())
                    .containsExactly(
                            "\"organisation\"",
                            "\"after\"",
                            "100",
                            "\"#/components/schemas/ListingNote\"",
                            "\"Idempotency-Key\"",
                            "\"#/components/schemas/Note\"",
                            "\"#/components/schemas/Problem\"",
                            "\"#/components/schemas/UUID\"",
                            "\"uuid\"",
                            "400",
                            "\"bearer\"");
            assertThat(description.getJsonObject("components").getJsonObject("schemas"))
                    .doesNotContainKey("CreatedNote");
        }
    }

    @Test
    @DisplayName("names a method without words")
    void namesSilent() throws Exception {
        plugin.change("target/classes/META-INF/openapi.json", "Writes a note", "");
        assertThat(new Rest(plugin.module()).complaints())
                .containsExactly("POST /api/v1/organisations/{organisation}/p/garden-plots/notes does not say what it"
                        + " does: give its method @Operation(summary = \"…\")");
    }

    @Test
    @DisplayName("names a personal column that is not erased")
    void namesUnerased() throws Exception {
        plugin.change("src/main/java/org/partnernetz/gardenplots/internal/NoteRow.java", "    String text", """
                    @org.partnernetz.privacy.Personal(kept = "for ever")
                    String text""")
                .compile("NoteRow.java", AUTHORS);
        assertThat(personal()).containsExactly("garden_plots.note.text is not erased");
    }

    @Test
    @DisplayName("names a personal column that is not exported")
    void namesUnexported() throws Exception {
        plugin.change("src/main/java/org/partnernetz/gardenplots/internal/NoteRow.java", "    String text", """
                    @org.partnernetz.privacy.Personal(kept = "for ever")
                    String text""")
                .change(
                        "src/main/java/org/partnernetz/gardenplots/internal/" + AUTHORS,
                        "\\.with\\(\"note.text\", row.text\\)",
                        "")
                .compile("NoteRow.java", AUTHORS);
        assertThat(personal()).contains("garden_plots.note.text is not exported");
    }

    @Test
    @DisplayName("names personal columns that nobody exports and erases")
    void namesMissingPersonalData() throws Exception {
        plugin.remove("NoteAuthors.class");
        assertThat(personal()).singleElement().asString().contains("no component of type PersonalData");
    }

    /** With other conditions than the archetype's own. */
    private void visitors(String rows, String visited) throws Exception {
        protect("reads => 'core.works_for(organisation_id) or " + rows + "organisation_id = (select core.visited("
                + visited + "))', writes => 'core.works_for(organisation_id)'");
    }

    private void protect(String conditions) throws Exception {
        plugin.change(MIGRATION, "core.protect\\('([^']*)'.*?\\);", "core.protect('$1', " + conditions + ");");
    }

    private List<String> tables() throws Exception {
        database.renew(plugin.module());
        return new Tables(plugin.module(), database).complaints();
    }

    private List<String> personal() throws Exception {
        database.renew(plugin.module());
        return plugin.withClasses(() -> new PersonalColumns(plugin.module(), database).complaints());
    }
}
